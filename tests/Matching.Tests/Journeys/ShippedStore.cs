using Matching.Tests.Cli;

namespace Matching.Tests.Journeys;

/// <summary>A store with the data that ships and both models, as the first run makes it; made once for a class of tests.</summary>
public sealed class ShippedStore : IDisposable
{
    /// <summary>The day on which the README was written.</summary>
    public static readonly DateOnly Day = new(2026, 11, 22);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("matching-shipped-");

    public ShippedStore()
    {
        using var workspace = MatchingWorkspace.Open(Database, new FixedTime(Day));
        workspace.Prepare(Repository.Path("data"));
    }

    public string Database => Path.Combine(_folder.FullName, "matching.db");

    public void Dispose() => _folder.Delete(recursive: true);
}
