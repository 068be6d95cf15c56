namespace Matching.Reports;

/// <summary>The styles that pages bring along.</summary>
internal static class Styles
{
    /// <summary>The text of a style, with line ends that are the same on every machine.</summary>
    public static string Of(string name)
    {
        using var stream = typeof(Styles).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
