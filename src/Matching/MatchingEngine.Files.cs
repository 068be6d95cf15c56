using Matching.Domain;
using Matching.Gates;
using Matching.Import;
using Matching.Storage;

namespace Matching;

/// <content>Files in and out: what a file is, what an import would make of it, the import itself, and the rows back as a file.</content>
public sealed partial class MatchingEngine
{
    /// <summary>Looks at a file before it is imported: what its titles mean or may mean, its first rows, and all that an import with this mapping would report.</summary>
    /// <param name="kind">What its rows are; <see cref="FileImporter.GuessKind"/> guesses it.</param>
    /// <param name="content">The file; a stream that can seek stands at its beginning afterwards.</param>
    /// <param name="fileName">Its name, for the report.</param>
    /// <param name="mapping">What somebody has decided about its columns; null where the titles speak for themselves.</param>
    /// <param name="previewRows">How many of the first rows are shown at most; those with an issue below them are shown besides.</param>
    /// <param name="progress">Told the number of rows judged so far.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="ArgumentException">The mapping names a column or a unit that this kind of file does not have.</exception>
    public FileInspection Inspect(
        DataFileKind kind, Stream content, string fileName, ColumnMapping? mapping = null, int previewRows = 50, IProgress<int>? progress = null, CancellationToken cancel = default) =>
        FileImporter.Inspect(kind, content, fileName, Context(progress, cancel), mapping, previewRows);

    /// <summary>Reads a file and, unless this is a dry run or a row is bad, stores all of it.</summary>
    /// <param name="kind">What its rows are.</param>
    /// <param name="content">The file.</param>
    /// <param name="fileName">Its name, for the report.</param>
    /// <param name="dryRun">Whether it is only checked.</param>
    /// <param name="progress">Told the number of rows read so far.</param>
    /// <param name="cancel">Gives up; nothing is stored.</param>
    /// <param name="mapping">What somebody has decided about its columns; null where the titles speak for themselves.</param>
    /// <returns>The report; when it is not accepted nothing was stored.</returns>
    /// <exception cref="ArgumentException">The mapping names a column or a unit that this kind of file does not have.</exception>
    public ImportOutcome Import(
        DataFileKind kind, Stream content, string fileName, bool dryRun, IProgress<int>? progress = null, CancellationToken cancel = default, ColumnMapping? mapping = null)
    {
        var report = FileImporter.Read(kind, content, fileName, Context(progress, cancel), mapping);
        return new ImportOutcome(report, report.Accepted && !dryRun ? store.Upsert(report.Rows) : null);
    }

    /// <summary>What storing rows would change now, such as those of a dry run's report; nothing is stored.</summary>
    public ImportForecast Foresee(MatchingData rows)
    {
        var (counts, replaced) = RowForecast.Of(rows, store.Read());
        return new ImportForecast(counts, [.. FileFormats.All.SelectMany(format => format.Emptied(rows, replaced))]);
    }

    /// <summary>How many rows of a kind are stored.</summary>
    public int CountOf(DataFileKind kind) => kind == DataFileKind.Companies ? Catalog.Table.Count : store.Read().CountOf(kind);

    /// <summary>Writes all rows of a kind as they are stored; importing the file again changes nothing. The stream stays open.</summary>
    public void Export(DataFileKind kind, DataFileFormat form, Stream output) => FileWriter.Write(kind, store.Read(), output, form);

    private ImportContext Context(IProgress<int>? progress, CancellationToken cancel) => ImportContext.For(store.Read() with { Companies = [] }, Today) with
    {
        CompanyIds = new CompanyKeys(() => Catalog),
        WaivableBy = GateSet.WaivableBy,
        Progress = progress,
        Cancellation = cancel,
    };
}
