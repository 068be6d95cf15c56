using Matching.Catalog;
using Matching.Domain;
using Matching.Simulation;

namespace Matching.Benchmarks;

/// <summary>A simulated district: many companies, some of which have said what they need, many spaces, and a history as small as a bureau's own.</summary>
internal sealed class BenchmarkWorld
{
    /// <summary>Every so manieth company has stated a need: enough that no feature is missing from nearly all rows.</summary>
    public const int NeedEvery = 3;

    private const int CompaniesWithHistory = 3_000;
    private const int SpacesWithHistory = 150;

    private BenchmarkWorld(MatchingData data, DateOnly asOf, int seed)
    {
        Data = data;
        AsOf = asOf;
        Seed = seed;
        Catalog = CatalogSnapshot.Build(data, CompanyTable.Pack(data.Companies), revision: 0);
        Spaces = [.. Catalog.Offerings.Where(o => o.IsSpace)];
    }

    public MatchingData Data { get; }

    /// <summary>The day of every question: the morning after the history ends.</summary>
    public DateOnly AsOf { get; }

    public int Seed { get; }

    /// <summary>Who asks, and for what, when one enquiry is put to all spaces: the first company that has stated a need.</summary>
    public Enquiry Enquiry => Data.Enquiries[0];

    public CatalogSnapshot Catalog { get; }

    /// <summary>Plots and buildings, ordered by key.</summary>
    public IReadOnlyList<Offering> Spaces { get; }

    /// <summary>Draws a world; half of its spaces are plots, half are buildings, and every so manieth company has stated a need.</summary>
    public static BenchmarkWorld Draw(int companies, int spaces, int seed, int needEvery = NeedEvery)
    {
        var options = new SimulationOptions { Companies = companies, Plots = spaces / 2, Buildings = spaces - (spaces / 2), Seed = seed };
        var asOf = options.LastDay.AddDays(1);
        var world = WorldSimulator.World(options);
        world = world with { Enquiries = NeedDraw.Enquiries(world.Companies.Where((_, i) => i % needEvery == 0).Select(company => company.Id), asOf, seed) };
        return new BenchmarkWorld(companies < SimulationOptions.LeastCompaniesForHistory ? world : world.With(History(world, options)), asOf, seed);
    }

    /// <summary>Some spaces, spread evenly over all of them, so that plots and buildings both take part.</summary>
    public IReadOnlyList<Offering> SomeSpaces(int count) => [.. Enumerable.Range(0, count).Select(i => Spaces[(int)((long)i * Spaces.Count / count)])];

    // The simulator lets every company that takes part look at every space; a bureau's own history is of thousands, not of millions.
    private static MatchingData History(MatchingData world, SimulationOptions options)
    {
        var part = world with
        {
            Companies = [.. world.Companies.Take(CompaniesWithHistory)],
            Plots = [.. world.Plots.Take(SpacesWithHistory)],
            Buildings = [.. world.Buildings.Take(SpacesWithHistory)],
        };
        return HistorySimulator.History(part, options);
    }
}
