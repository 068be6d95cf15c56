using System.Globalization;
using Matching.Domain;

namespace Matching.Import;

/// <summary>A stage: its numeric code (domain 6.1), its English or Chinese name; <c>lost</c>, <c>流失</c> or <c>-1</c> for the side state.</summary>
internal sealed class StageCells : CellType<Stage?>
{
    public override Text Permitted { get; } = new(
        string.Join("、", Enum.GetValues<Stage>().Select(s => $"{Words.Stages.Write(s)} {Zh(s)}")),
        string.Join(", ", Enum.GetValues<Stage>().Select(s => s == Stage.Lost ? "lost" : $"{Words.Stages.Write(s)} {s}")));

    public override Fault? Read(Cell cell, MeasureUnit? unit, out Stage? value)
    {
        value = null;
        var text = Fold.Narrow(cell.Text);
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var code))
        {
            if (!Enum.IsDefined((Stage)code)) return Faults.UnknownWord(cell.Text, Permitted);
            value = (Stage)code;
            return null;
        }

        if (!Words.Stages.TryFind(text, out var stage)) return Faults.UnknownWord(cell.Text, Permitted);
        value = stage;
        return null;
    }

    public override object? Write(Stage? value) => value is { } stage ? Words.Stages.Write(stage) : null;

    private static string Zh(Stage stage) => Words.StageNames(stage).Split('|')[0];
}
