using System.Globalization;
using System.Text.RegularExpressions;

namespace Matching.Import;

/// <summary>Reads a plain number, and says of anything else what it looks like.</summary>
internal static partial class Numbers
{
    /// <summary>No quantity here comes near; below it no conversion of units can overflow.</summary>
    public const decimal Largest = 1e15m;

    public static Fault? ReadDecimal(Cell cell, out decimal value)
    {
        value = 0;
        if (cell.Kind == CellKind.Number)
        {
            if (!(Math.Abs(cell.Number) <= (double)Largest)) return TooLarge;
            value = (decimal)cell.Number;
            return null;
        }

        var text = Fold.Narrow(cell.Text);
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
            return Describe(cell.Text, text);
        return Math.Abs(value) <= Largest ? null : TooLarge;
    }

    /// <summary>Reads a real number; a percent sign divides by 100 and is told to the caller.</summary>
    public static Fault? ReadReal(Cell cell, out double value, out bool percent)
    {
        percent = false;
        value = cell.Number;
        if (cell.Kind == CellKind.Number) return null;
        var text = Fold.Narrow(cell.Text);
        if (text.EndsWith('%'))
        {
            percent = true;
            var fault = ReadDecimal(Cell.OfText(text[..^1]), out var hundredths);
            value = (double)(hundredths / 100m);
            return fault;
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value) ? null : Describe(cell.Text, text);
    }

    private static Fault TooLarge { get; } =
        new(new("数值过大", "the number is too large"), new("请核对数值与单位", "check the value and its unit"));

    private static Fault Describe(string original, string text)
    {
        if (Faults.IsPlaceholder(original)) return Faults.Placeholder(original);
        if (ThousandsSeparated().IsMatch(text))
        {
            var plain = text.Replace(",", "").Replace("'", "").Replace(" ", "");
            return new(new("数字带千位分隔符", "the number has thousands separators"), new($"写成 {plain}", $"write {plain}"));
        }

        if (Scientific().IsMatch(text))
            return new(
                new("科学计数法可能已丢失位数", "scientific notation may have lost digits"),
                new("在表格里把该列设为“数值”后重新导出", "format the column as a plain number and export again"));
        if (StartsWithNumber().Match(text) is { Success: true } match)
            return new(
                new($"数字后面有“{text[match.Length..].Trim()}”", $"the number is followed by '{text[match.Length..].Trim()}'"),
                new($"只写数字 {match.Value}，单位写在表头", $"write the number alone, {match.Value}; units belong in the header"));
        return new(new("不是数字", "not a number"), new("写成 1234.5 这样的数字；不知道就留空", "write a number such as 1234.5, or leave the cell empty when unknown"));
    }

    [GeneratedRegex(@"^[+-]?\d{1,3}([,' ]\d{3})+(\.\d+)?$")]
    private static partial Regex ThousandsSeparated();

    [GeneratedRegex(@"^[+-]?\d+(\.\d+)?[eE][+-]?\d+$")]
    private static partial Regex Scientific();

    [GeneratedRegex(@"^[+-]?\d+(\.\d+)?(?=\D)")]
    private static partial Regex StartsWithNumber();
}
