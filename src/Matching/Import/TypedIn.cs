using Matching.Domain;

namespace Matching.Import;

/// <summary>Brings texts that somebody typed in to the form in which a file gives them back, so that importing an export changes nothing.</summary>
public static class TypedIn
{
    private static readonly OpenWordCells Channels = new(Words.Channels);

    /// <summary>The event with its reason and channel as a file gives them back; a mark for "unknown" is nothing.</summary>
    public static Engagement Written(Engagement engagement) =>
        engagement with { LostReason = Written(engagement.LostReason, CellTypes.Text), Channel = Written(engagement.Channel, Channels) };

    /// <summary>The waiver with its texts as a file gives them back; a mark for "unknown" leaves a text empty.</summary>
    public static GateWaiver Written(GateWaiver waiver) => waiver with
    {
        Role = Written(waiver.Role, CellTypes.Text) ?? "",
        Reason = Written(waiver.Reason, CellTypes.Text) ?? "",
        By = Written(waiver.By, CellTypes.Text),
    };

    private static string? Written(string? text, CellType<string?> type)
    {
        // No file may hold a control character, and nobody sees one.
        var cell = Cell.OfText(text is null ? null : string.Concat(text.Where(c => !char.IsControl(c) || c is '\n' or '\r' or '\t')));
        if (cell.IsEmpty || Faults.IsFormulaError(cell.Text)) return null;
        type.Read(cell, null, out var value);
        return value;
    }
}
