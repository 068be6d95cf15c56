using Matching.Domain;
using Matching.Gates;
using Matching.Import;

namespace Matching;

/// <summary>Reads a folder of data files. A file's name begins with its kind: <c>companies.a-share.csv</c>, <c>plots.csv</c>.</summary>
public static class DataFolder
{
    private const string Name = "data";

    // In the order in which they refer to each other. Many projects have a folder named data; ours has one of these.
    private static readonly string[] Parts = ["real", "illustrative", "simulated"];

    /// <summary>The nearest folder <c>data</c> at or above one of the starting folders, tried in their order; null when there is none.</summary>
    public static string? Find(params ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                var candidate = Path.Combine(folder.FullName, Name);
                if (Parts.Any(part => Directory.Exists(Path.Combine(candidate, part)))) return candidate;
            }
        }

        return null;
    }

    /// <summary>Reads every CSV and XLSX file of the folder's parts <c>real</c>, <c>illustrative</c> and <c>simulated</c>.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="today">Dates later than this are refused where they cannot be.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or none of its parts.</exception>
    /// <exception cref="DataRefusedException">A file has a bad row.</exception>
    public static MatchingData Read(string folder, DateOnly today, CancellationToken cancel = default)
    {
        var parts = Parts.Select(part => Path.Combine(folder, part)).Where(Directory.Exists).ToArray();
        if (parts.Length == 0) throw new DirectoryNotFoundException($"There is no data in '{Path.GetFullPath(folder)}': expected the folders {string.Join(", ", Parts)}.");

        var data = MatchingData.Empty;
        var refused = new List<ImportReport>();
        foreach (var kind in Enum.GetValues<DataFileKind>())
        {
            foreach (var file in parts.SelectMany(part => FilesOf(part, kind)))
            {
                cancel.ThrowIfCancellationRequested();
                using var content = File.OpenRead(file);
                var report = FileImporter.Read(kind, content, Path.GetRelativePath(folder, file), ImportContext.For(data, today) with { WaivableBy = GateSet.WaivableBy, Cancellation = cancel });
                if (report.Accepted) data = data.With(report.Rows);
                else refused.Add(report);
            }
        }

        return refused.Count == 0 ? data : throw new DataRefusedException(refused);
    }

    private static IEnumerable<string> FilesOf(string part, DataFileKind kind) =>
        Directory.EnumerateFiles(part)
            .Where(file => Path.GetFileName(file).Split('.') is [var name, .., var ending]
                && name.Equals(kind.ToString(), StringComparison.OrdinalIgnoreCase)
                && ending is "csv" or "xlsx")
            .Order(StringComparer.Ordinal);
}
