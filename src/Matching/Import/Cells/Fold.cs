using System.Text;

namespace Matching.Import;

/// <summary>Brings different ways of typing the same thing to one form, for comparison only.</summary>
internal static class Fold
{
    /// <summary>Full-width letters, digits and brackets become half-width. (String.Normalize does nothing under invariant globalization.)</summary>
    public static string Narrow(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uFF01', '\uFF5E') && !text.Contains('\u3000')) return text;
        var narrow = new StringBuilder(text.Length);
        foreach (var c in text)
            narrow.Append(c switch { >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0), '\u3000' => ' ', _ => c });
        return narrow.ToString();
    }

    /// <summary>A word of a list of permitted words: case, hyphens, underscores and spaces do not matter.</summary>
    public static string Word(string text) => Strip(Narrow(text), "-_ \t·/").ToLowerInvariant();

    /// <summary>A column's title: as a word, without the marks of required columns.</summary>
    public static string Title(string text) =>
        Strip(Narrow(text), "-_ \t\r\n*●").ToLowerInvariant().Replace("(必填)", "").Replace("(选填)", "");

    /// <summary>A unit: <c>元/㎡·日</c>, <c>元/平方米/天</c> and <c>元/m²·天</c> are the same.</summary>
    public static string Unit(string text) =>
        Strip(Narrow(text), " \t").ToLowerInvariant()
            .Replace("㎡", "m2").Replace("m²", "m2").Replace("平方米", "m2").Replace("平米", "m2")
            .Replace('·', '/').Replace('*', '/').Replace('.', '/').Replace('日', '天');

    private static string Strip(string text, string unwanted)
    {
        if (text.AsSpan().IndexOfAny(unwanted) < 0) return text;
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
            if (!unwanted.Contains(c))
                kept.Append(c);
        return kept.ToString();
    }
}
