using System.Globalization;
using Matching.Domain;

namespace Matching.Import;

/// <summary>Reads a feature's value as programs write it: scientific notation, <c>nan</c> and <c>inf</c> too.</summary>
internal static class RowValues
{
    public static Fault NotANumber { get; } = new(
        new Text("不是单精度范围内的数字", "not a number in the range of single precision"),
        new Text("写 1.5、-2e-3 这样的数字；缺失留空", "write a number such as 1.5 or -2e-3; leave a missing value empty"));

    /// <summary>Reads a value; no text and <c>nan</c> are NaN.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out float value)
    {
        text = text.Trim();
        if (text.IsEmpty || text.Equals("nan", StringComparison.OrdinalIgnoreCase))
        {
            value = float.NaN;
            return true;
        }

        if (text[^1] is 'f' or 'F' or 'y' or 'Y' && IsInfinite(text, out value)) return true;

        // What is too large for single precision becomes infinite without a word.
        return float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && float.IsFinite(value);
    }

    private static bool IsInfinite(ReadOnlySpan<char> text, out float value)
    {
        value = text[0] == '-' ? float.NegativeInfinity : float.PositiveInfinity;
        var size = text[0] is '-' or '+' ? text[1..] : text;
        return size.Equals("inf", StringComparison.OrdinalIgnoreCase) || size.Equals("infinity", StringComparison.OrdinalIgnoreCase);
    }
}
