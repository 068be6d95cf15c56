namespace Matching.Import;

/// <summary>
/// Keeps a spreadsheet from running text of a CSV file as a formula: text that starts with <c>= + - @</c> or a tab is written with an apostrophe
/// before it, which is taken off again when the file is read.
/// </summary>
internal static class FormulaGuard
{
    private const string Starts = "=+-@\t\r";

    /// <summary>The text as it is safe to write; text that looks guarded already is guarded once more, so that reading gives back the same.</summary>
    public static string Add(string text) => IsRisky(text) ? "'" + text : text;

    /// <summary>The text without its guard.</summary>
    public static string Remove(string text) => text.Length > 1 && text[0] == '\'' && IsRisky(text) ? text[1..] : text;

    private static bool IsRisky(string text)
    {
        var start = 0;
        while (start < text.Length && text[start] == '\'') start++;
        return start < text.Length && Starts.Contains(text[start]);
    }
}
