namespace Matching.Import;

/// <summary>Opens a file of rows to be scored.</summary>
internal static class RowFile
{
    /// <summary>The rows; null when the file is refused, and then the log says why.</summary>
    /// <param name="content">A seekable stream at its beginning.</param>
    /// <param name="features">What is read.</param>
    /// <param name="options">In which form.</param>
    /// <param name="log">Told of what is wrong.</param>
    public static IRowReader? Open(Stream content, RowFeatures features, RowOptions options, IssueLog log)
    {
        IRowReader? rows = options.IsSvmlight
            ? new SvmlightRows(content, features, options, log)
            : TableOpener.Open(content, log) is { } table ? new TableRows(table, features, log) : null;
        if (log.ErrorCount == 0) return rows;
        rows?.Dispose();
        return null;
    }
}
