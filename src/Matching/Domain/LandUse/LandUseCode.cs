namespace Matching.Domain;

/// <summary>How land-use codes are read.</summary>
internal static class LandUseCode
{
    /// <summary>The code as the tables write it: upper case without spaces; M创 is the local name of M0.</summary>
    internal static string Normalize(string code)
    {
        var text = code.Trim().ToUpperInvariant();
        return text == "M创" ? "M0" : text;
    }

    /// <summary>The code and then its parents: B22, B2, B. An unlisted class is read as the nearest parent that is listed.</summary>
    internal static IEnumerable<string> WithParents(string code)
    {
        var text = Normalize(code);
        for (var length = text.Length; length > 0; length--) yield return text[..length];
    }
}
