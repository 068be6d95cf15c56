using Matching.Domain;

namespace Matching.Import;

/// <summary>Guesses what the rows of a file are from its titles.</summary>
internal static class KindGuess
{
    // A missing column weighs more than one found, so that a title that many kinds share, such as the source, decides nothing.
    private const int Exact = 2, Near = 1, Missing = -3;

    /// <summary>The kind that fits best; null when none fits, or two alike.</summary>
    /// <param name="content">A seekable stream at its beginning.</param>
    public static DataFileKind? Of(Stream content)
    {
        using var table = TableOpener.Open(content, new IssueLog(""));
        if (table is null || TitleRows.Read(table) is not { } titles) return null;
        var ranked = FileFormats.All.Select(format => (format.Kind, Fit: Fit(format, titles))).OrderByDescending(kind => kind.Fit).ToArray();
        return ranked[0].Fit > 0 && ranked[0].Fit > ranked[1].Fit ? ranked[0].Kind : null;
    }

    private static int Fit(FileFormat format, TitleRows titles)
    {
        var keys = titles.KeysOf(format) ?? [];
        var width = Math.Max(titles.Titles.Length, keys.Length);
        var columns = ColumnGuesses.Of(format, FileSight.Widened(titles.Titles, width), FileSight.Widened(keys, width), ColumnMapping.None);
        var found = columns.Where(column => column.Key is not null).ToDictionary(column => column.Key!, column => column.Match);
        if (!found.ContainsValue(TitleMatch.Exact)) return 0;
        var missing = format.Columns.Count(column => column.Required && !found.ContainsKey(column.Key))
            + format.OneOf.Count(choice => !choice.Any(column => found.ContainsKey(column.Key)));
        return found.Values.Sum(match => match == TitleMatch.Exact ? Exact : Near) + (missing * Missing);
    }
}
