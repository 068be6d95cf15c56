using System.Diagnostics;
using System.Globalization;
using Matching.Domain;
using Matching.Storage.LiteDb;

namespace Matching.Tests.Storage;

/// <summary>A process that writes is killed again and again; what it had been told is kept must be there, and nothing by halves.</summary>
public sealed class StoreKillTest : IDisposable
{
    private const int Rounds = 20;
    private const int BatchSize = 60;
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void AKilledProcessLosesNothingAcknowledged()
    {
        var random = new Random(20240506);
        var path = folder.File();
        var acknowledged = new List<string>();
        for (var round = 0; round < Rounds; round++)
        {
            acknowledged.AddRange(WriteAndKill(path, round * 100_000, random.Next(1, 40), random.Next(0, 200_000)));
            using var store = LiteDbStore.Open(path);
            Check(store.Read(), acknowledged);
        }

        Assert.Contains(acknowledged, line => line.StartsWith("batch", StringComparison.Ordinal));
    }

    private static List<string> WriteAndKill(string path, int first, int lines, int spins)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Matching.StoreCrasher.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, path, first.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        })!;
        var acknowledged = new List<string>();
        while (acknowledged.Count < lines && process.StandardOutput.ReadLine() is { } line) acknowledged.Add(line);
        Assert.Equal(lines, acknowledged.Count);

        // Spinning moves the blow to any moment between two acknowledgements.
        Thread.SpinWait(spins);
        process.Kill(entireProcessTree: true);
        while (process.StandardOutput.ReadLine() is { } late) acknowledged.Add(late);
        process.WaitForExit();
        return acknowledged;
    }

    private static void Check(MatchingData rows, List<string> acknowledged)
    {
        var companies = rows.Companies.Select(c => c.Id).ToHashSet();
        var batches = rows.Companies.Where(c => c.Id.StartsWith("batch-", StringComparison.Ordinal)).CountBy(c => c.Id.Split('-')[1]).ToDictionary();
        var goals = rows.Goals.Select(g => g.Period).ToHashSet();
        foreach (var words in acknowledged.Select(line => line.Split(' ')))
        {
            if (words[0] == "single") Assert.Contains($"single-{words[1]}", companies);
            else Assert.Contains(words[1], goals);
        }

        Assert.All(batches, batch => Assert.Equal(BatchSize, batch.Value));
        Assert.Equal(batches.Keys.Order(), goals.Order());
    }
}
