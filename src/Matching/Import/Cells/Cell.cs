using System.Globalization;

namespace Matching.Import;

/// <summary>One cell as it was found: its text without white space around it, and its value where a workbook stores one.</summary>
internal readonly record struct Cell
{
    // Zero-width characters come along when cells are copied from web pages; they are as invisible as spaces.
    private static readonly char[] Invisible = ['\uFEFF', '\u200B', '\u200E', '\u200F'];

    private Cell(CellKind kind, string text, double number = 0, DateTime date = default)
    {
        Kind = kind;
        Text = text;
        Number = number;
        Date = date;
    }

    public static Cell Empty { get; } = new(CellKind.Empty, "");

    public CellKind Kind { get; }

    public string Text => field ?? "";

    public double Number { get; }

    public DateTime Date { get; }

    public bool IsEmpty => Kind == CellKind.Empty;

    public static Cell OfText(string? text)
    {
        var trimmed = Trim(text);

        // A workbook keeps one kind of line break only; with one kind everywhere, text comes back the same from both forms.
        if (trimmed.Contains('\r')) trimmed = trimmed.Replace("\r\n", "\n").Replace('\r', '\n');
        return trimmed.Length == 0 ? Empty : new Cell(CellKind.Text, trimmed);
    }

    public static Cell OfNumber(double number) =>
        new(CellKind.Number, number.ToString("R", CultureInfo.InvariantCulture), number: number);

    public static Cell OfDate(DateTime date) =>
        new(CellKind.Date, date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), date: date);

    public static Cell OfTruth(bool truth) => new(CellKind.Text, truth ? "true" : "false");

    /// <summary>The value of a workbook's cell.</summary>
    public static Cell Of(object? value) => value switch
    {
        null => Empty,
        string text => OfText(text),
        double number => OfNumber(number),
        DateTime date => OfDate(date),
        bool truth => OfTruth(truth),
        TimeSpan time => OfText(time.ToString("c", CultureInfo.InvariantCulture)),
        IFormattable other => OfText(other.ToString(null, CultureInfo.InvariantCulture)),
        _ => OfText(value.ToString()),
    };

    private static string Trim(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        return trimmed.Length > 0 && (Invisible.Contains(trimmed[0]) || Invisible.Contains(trimmed[^1])) ? trimmed.Trim(Invisible).Trim() : trimmed;
    }
}
