using System.Text;
using Matching.Domain;
using Matching.Import;

namespace Matching.Tests.Import;

/// <summary>Short ways to read a text as a file.</summary>
internal static class Reading
{
    public static readonly DateOnly Today = new(2026, 6, 1);

    public static readonly ImportContext Context = new() { Today = Today };

    public static ImportReport Read(DataFileKind kind, string text, ImportContext? context = null) =>
        Read(kind, Encoding.UTF8.GetBytes(text), context);

    public static ImportReport Read(DataFileKind kind, byte[] bytes, ImportContext? context = null) =>
        FileImporter.Read(kind, new MemoryStream(bytes), "file.csv", context ?? Context);

    /// <summary>The only issue of a file with one header and one row.</summary>
    public static ImportIssue Fault(DataFileKind kind, string text, ImportContext? context = null)
    {
        var report = Read(kind, text, context);
        Assert.Equivalent(MatchingData.Empty, report.Rows);
        return Assert.Single(report.Issues);
    }

    public static MatchingData Rows(DataFileKind kind, string text, ImportContext? context = null)
    {
        var report = Read(kind, text, context);
        Assert.True(report.Accepted, string.Join("\n", report.Issues));
        return report.Rows;
    }
}
