using Matching.Domain;

namespace Matching.Import;

/// <summary>A word of an open set: known words are brought to their written form, others are kept with a warning.</summary>
internal sealed class OpenWordCells(WordTable<string> words) : CellType<string?>
{
    public override Text Permitted { get; } = new($"{words.Permitted.Zh} 或其他", $"{words.Permitted.En}, or another word");

    public override Fault? Read(Cell cell, MeasureUnit? unit, out string? value)
    {
        value = null;
        if (Faults.IsPlaceholder(cell.Text)) return Faults.PlaceholderText(cell.Text);
        return ReadItem(words, cell.Text, out value);
    }

    public override object? Write(string? value) => string.IsNullOrEmpty(value) ? null : value;

    /// <summary>Reads one word against <paramref name="words"/>.</summary>
    public static Fault? ReadItem(WordTable<string> words, string text, out string value)
    {
        if (words.TryFind(text, out value)) return null;
        value = text;
        return Fault.Warning(
            new($"“{text}”不在常用词表内，原样保留", $"'{text}' is not among the usual words; it is kept as it is"),
            new($"如为笔误请改成：{words.Permitted.Zh}", $"if it is a slip, use one of: {words.Permitted.En}"));
    }
}
