using Matching.Domain;
using Matching.Import;
using Matching.Simulation;

namespace Matching.Tests.Simulation;

public sealed class SimulationRunTest(ShippedData shipped) : IClassFixture<ShippedData>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("simulation");

    [Fact]
    public void The_shipped_history_is_what_the_code_draws()
    {
        SimulationRun.WriteHistory(shipped.All, ShippedData.Options, _folder.FullName, cancel: TestContext.Current.CancellationToken);

        foreach (var name in new[] { "companies.csv", "enquiries.csv", "engagements.csv", "ties.csv" })
        {
            Assert.True(
                Bytes(name).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(ShippedData.Folder, "simulated", name))),
                $"data/simulated/{name} is not what the code draws; write it anew: matching simulate --history data --seed 2020 --companies 3000 --out data/simulated");
        }

        Assert.False(File.Exists(Path.Combine(_folder.FullName, "truth.csv")));
    }

    [Fact]
    public void The_truth_is_written_when_asked_for()
    {
        SimulationRun.WriteHistory(shipped.All, ShippedData.Options with { Companies = 1_600, Truth = true }, _folder.FullName, cancel: TestContext.Current.CancellationToken);

        var lines = File.ReadAllLines(Path.Combine(_folder.FullName, "truth.csv"));
        Assert.Equal("company_id,center,utility,grade,exposure,contacted", lines[0]);
        Assert.Equal(1 + (1_600 * 6), lines.Length);
        Assert.Equal(1_200, lines.Count(l => l.EndsWith(",true", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_written_world_reads_back_as_it_was_drawn()
    {
        var options = new SimulationOptions { Companies = 500, Plots = 60, Buildings = 90, Seed = 7 };
        SimulationRun.WriteWorld(options, _folder.FullName, cancel: TestContext.Current.CancellationToken);

        var drawn = WorldSimulator.World(options, cancel: TestContext.Current.CancellationToken);
        var companies = Read(DataFileKind.Companies).Companies;
        Assert.Equal(drawn.Companies.Select(Flat), companies.Select(Flat));
        Assert.Equal(drawn.Plots.Select(p => (p.Id, p.Area, p.StartPrice, p.ParcelNumber)), Read(DataFileKind.Plots).Plots.Select(p => (p.Id, p.Area, p.StartPrice, p.ParcelNumber)));
        Assert.Equal(drawn.Buildings.Select(b => (b.Id, b.Rent, b.VacantGfa)), Read(DataFileKind.Buildings).Buildings.Select(b => (b.Id, b.Rent, b.VacantGfa)));
        Assert.Equal(drawn.Units, Read(DataFileKind.Units).Units);
    }

    [Fact]
    public void A_history_without_spaces_is_refused()
    {
        var refusal = Assert.Throws<ArgumentException>(() =>
            SimulationRun.WriteHistory(MatchingData.Empty, ShippedData.Options, _folder.FullName, cancel: TestContext.Current.CancellationToken));
        Assert.Contains("no plot and no building", refusal.Message);
    }

    [Fact]
    public void Whoever_gives_up_halfway_finds_the_files_as_they_were()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "companies.csv"), "before");
        using var stop = new CancellationTokenSource();
        var seen = new Watch(text => { if (text.En == "companies 50,000 of 60,000") stop.Cancel(); });

        Assert.Throws<OperationCanceledException>(() =>
            SimulationRun.WriteWorld(new SimulationOptions { Companies = 60_000 }, _folder.FullName, seen, stop.Token));

        Assert.Equal(["companies.csv"], _folder.GetFiles().Select(f => f.Name));
        Assert.Equal("before", File.ReadAllText(Path.Combine(_folder.FullName, "companies.csv")));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    // Records compare lists by reference.
    private static Company Flat(Company company) => company with
    {
        NameEn = string.Join(';', company.Tags) + "|" + string.Join(';', company.ProductKeywords),
        Tags = [],
        ProductKeywords = [],
        RiskFlags = null,
    };

    private MatchingData Read(DataFileKind kind)
    {
        using var file = File.OpenRead(Path.Combine(_folder.FullName, kind.ToString().ToLowerInvariant() + ".csv"));
        var report = FileImporter.Read(kind, file, kind.ToString(), new ImportContext { Today = new DateOnly(2026, 7, 1) });
        Assert.True(report.Accepted, string.Join(Environment.NewLine, report.Issues));
        Assert.True(report.WarningCount == 0, string.Join(Environment.NewLine, report.Issues.Take(5)));
        return report.Rows;
    }

    private byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(_folder.FullName, name));

    private sealed class Watch(Action<Text> told) : IProgress<Text>
    {
        public void Report(Text value) => told(value);
    }
}
