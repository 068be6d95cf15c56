using Matching.Catalog;
using Matching.Domain;
using Matching.Simulation;

namespace Matching.Benchmarks.Size;

/// <summary>The worlds whose size is varied.</summary>
internal static class SizeWorld
{
    /// <summary>Of ten spaces three are plots, the rest buildings: as in the district's own offer.</summary>
    private const double PlotShare = 0.3;

    /// <summary>A bureau hears the needs of so many companies, however many there are.</summary>
    private const int Enquiries = 1_000;

    public static SimulationOptions Options(int companies, int spaces, int seed)
    {
        var plots = (int)(spaces * PlotShare);
        return new SimulationOptions { Companies = companies, Plots = plots, Buildings = spaces - plots, Seed = seed };
    }

    /// <summary>The day of every question.</summary>
    public static DateOnly AsOf(SimulationOptions options) => options.LastDay.AddDays(1);

    /// <summary>The catalog of some companies, of whom some have asked, and some spaces.</summary>
    public static CatalogSnapshot Catalog(CompanyTable companies, MatchingData spaces, SimulationOptions options)
    {
        var asking = Math.Min(Enquiries, companies.Count);
        var ids = Enumerable.Range(0, asking).Select(i => companies.IdAt((int)((long)i * companies.Count / asking)));
        return CatalogSnapshot.Build(spaces with { Enquiries = NeedDraw.Enquiries(ids, AsOf(options), options.Seed) }, companies, revision: 1);
    }
}
