using Matching.Domain;

namespace Matching.Catalog;

/// <summary>Folds names, codes and what somebody types to the form in which they are compared.</summary>
internal static class SearchText
{
    /// <summary>Letters and digits alone, half-width and lower case; ü is v, as it is typed.</summary>
    public static string Fold(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var letters = TextFold.HalfWidth(text).ToCharArray();
        var count = 0;
        foreach (var letter in letters)
        {
            if (char.IsLetterOrDigit(letter)) letters[count++] = FoldLetter(letter);
        }

        return new string(letters, 0, count);
    }

    /// <summary>The same, with one space between words.</summary>
    public static string FoldWords(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";

        // Nobody types the apostrophe of Lowe's.
        var letters = TextFold.HalfWidth(text).Where(c => c is not '\'' and not '’').Select(c => char.IsLetterOrDigit(c) ? FoldLetter(c) : ' ');
        return string.Join(' ', string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static char FoldLetter(char c) => char.ToLowerInvariant(c) is var low && low == 'ü' ? 'v' : low;
}
