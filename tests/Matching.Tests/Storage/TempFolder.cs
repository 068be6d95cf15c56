namespace Matching.Tests.Storage;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("matching-test-");

    public string File(string name = "store.db") => Path.Combine(folder.FullName, name);

    public string[] FileNames() => [.. folder.GetFiles().Select(f => f.Name).Order(StringComparer.Ordinal)];

    public void Dispose() => folder.Delete(recursive: true);
}
