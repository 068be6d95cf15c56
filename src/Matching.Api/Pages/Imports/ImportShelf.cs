using System.Collections.Immutable;

namespace Matching.Api.Pages.Imports;

/// <summary>Keeps what the last imports did, in memory: whoever left the page while a file was stored finds here what became of it.</summary>
internal sealed class ImportShelf(TimeProvider time)
{
    private const int MostKept = 10;

    private ImmutableArray<StoredFile> _files = [];

    /// <summary>The last files, the latest first.</summary>
    public ImmutableArray<StoredFile> Files => _files;

    /// <summary>Keeps what an import did; the oldest makes room. One that stored nothing is not kept.</summary>
    public void Keep(ImportOutcome outcome)
    {
        if (outcome.Stored is not { } rows) return;
        var file = new StoredFile(outcome.Report.FileName, outcome.Report.Kind, rows, time.GetUtcNow());
        ImmutableInterlocked.Update(ref _files, files => [file, .. files.Take(MostKept - 1)]);
    }
}
