namespace Matching.Domain;

/// <summary>Folds the ways in which the same identifier is typed: full-width letters and digits, wide spaces, kinds of dash and bracket.</summary>
/// <remarks>
/// <see cref="string.Normalize(System.Text.NormalizationForm)"/> does nothing while globalization is invariant, so the part of NFKC that
/// occurs in Chinese forms is done here: U+FF01–U+FF5E become ASCII and U+3000 a space.
/// </remarks>
internal static class TextFold
{
    private const int WideToAscii = 0xFF01 - '!';

    /// <summary>Half-width letters, digits, punctuation and spaces; every dash is <c>-</c>.</summary>
    public static string HalfWidth(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++) span[i] = Fold(source[i]);
    });

    /// <summary>As <see cref="HalfWidth"/>, with every white space taken out.</summary>
    public static string Compact(string text) => string.Concat(HalfWidth(text).Where(c => !char.IsWhiteSpace(c) && c is not '\u200B' and not '\uFEFF'));

    private static char Fold(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - WideToAscii),
        '\u3000' or '\u00A0' => ' ',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        '〔' or '【' or '〖' => '[',
        '〕' or '】' or '〗' => ']',
        _ => c,
    };
}
