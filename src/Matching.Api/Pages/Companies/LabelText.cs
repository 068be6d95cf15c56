namespace Matching.Api.Pages.Companies;

/// <summary>Cuts names to the width of a label, in letters 13 units high.</summary>
internal static class LabelText
{
    // Han characters are as wide as high; Latin letters measure about half of it, capitals a little more.
    private const double Han = 13, Capital = 8.7, Small = 7;

    /// <summary>About how wide a text is.</summary>
    public static double WidthOf(string text) => text.Sum(WidthOf);

    /// <summary>The text, or as much of its beginning as leaves room for an ellipsis.</summary>
    public static string Fit(string text, double width)
    {
        if (WidthOf(text) <= width) return text;
        var (used, count) = (Han, 0);
        while (count < text.Length && used + WidthOf(text[count]) <= width) used += WidthOf(text[count++]);
        return text[..count].TrimEnd() + "…";
    }

    private static double WidthOf(char letter) => letter > '\u02ff' ? Han : char.IsAsciiLetterUpper(letter) ? Capital : Small;
}
