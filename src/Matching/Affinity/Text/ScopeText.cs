namespace Matching.Affinity;

/// <summary>Brings a firm's words into one spelling, so that the same words count as the same.</summary>
internal static class ScopeText
{
    private const char FirstFullWidth = '！', LastFullWidth = '～';
    private const int WidthShift = 0xFEE0;

    /// <summary>Half-width letters, digits and signs, round brackets for all brackets, lower case, no white space.</summary>
    public static string Normalize(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        Span<char> buffer = words.Length <= 1024 ? stackalloc char[words.Length] : new char[words.Length];
        var length = 0;
        foreach (var c in words)
            if (!char.IsWhiteSpace(c))
                buffer[length++] = Normalize(c);
        return new string(buffer[..length]);
    }

    private static char Normalize(char c) => c switch
    {
        '〔' or '【' or '[' or '［' => '(',
        '〕' or '】' or ']' or '］' => ')',
        '﹑' => '、',
        >= FirstFullWidth and <= LastFullWidth => char.ToLowerInvariant((char)(c - WidthShift)),
        _ => char.ToLowerInvariant(c),
    };
}
