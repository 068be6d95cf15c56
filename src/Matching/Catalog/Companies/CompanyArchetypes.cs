using System.Runtime.CompilerServices;
using Matching.Domain;

namespace Matching.Catalog;

/// <summary>
/// One made-up company for each kind that a table holds: for whoever looks at one trait only (<see cref="CompanyTrait"/>), it stands for all companies of
/// its kind. None of them has asked for anything or is tied to anybody, and their facts are known on every day.
/// </summary>
public sealed class CompanyArchetypes
{
    private static readonly ConditionalWeakTable<CompanyTable, CompanyArchetypes> Made = [];

    private static readonly Company Nobody = new() { Id = "" };

    private CompanyArchetypes(CompanyTable table)
    {
        var ordinary = CompanyEntry.OutsideCatalog(Nobody);
        ByFit = Of(table.Fits, fit => new CompanyEntry(-1, Nobody, fit, double.NaN, ordinary.InferredActivities, trades: 0));
        ByActivities = Of(table.Activities, activities => new CompanyEntry(-1, Nobody, ordinary.Fit, double.NaN, activities, trades: 0));
        ByTrades = Of(table.Trades, trades => new CompanyEntry(-1, Nobody, ordinary.Fit, double.NaN, ordinary.InferredActivities, trades));
        BySize = [.. Enumerable.Range(0, SizeBand.Count).Select(band => CompanyKind.Of(CompanyEntry.OutsideCatalog(Nobody with { Revenue = SizeBand.SampleOf(band) })))];
        ByRisk = Of(table.RiskFlags, flags => CompanyEntry.OutsideCatalog(Nobody with { RiskFlags = flags }));
        ByKnownFacts = [.. Enumerable.Range(0, CompanyFacts.Counted + 1).Select(known => CompanyKind.Of(CompanyEntry.OutsideCatalog(WithFacts(known))))];
        ByIndustry = Of(table.Industries, industry => InIndustry(industry, null));
        ByIndustryWithoutRevenue = Of(table.Industries, industry => InIndustry(industry, Money.FromWan(0)));
        ByIndustryWithAnyRevenue = Of(table.Industries, industry => InIndustry(industry, Money.FromWan(decimal.MaxValue / 1_000_000)));
        Ordinary = CompanyKind.Of(ordinary);
    }

    /// <summary>A company of which nothing is known.</summary>
    public CompanyKind Ordinary { get; }

    /// <summary>By <see cref="CompanyTable.Fits"/>.</summary>
    public CompanyKind[] ByFit { get; }

    /// <summary>By <see cref="CompanyTable.Activities"/>.</summary>
    public CompanyKind[] ByActivities { get; }

    /// <summary>By <see cref="CompanyTable.Trades"/>.</summary>
    public CompanyKind[] ByTrades { get; }

    /// <summary>By <see cref="SizeBand"/>.</summary>
    public CompanyKind[] BySize { get; }

    /// <summary>By <see cref="CompanyTable.RiskFlags"/>.</summary>
    public CompanyKind[] ByRisk { get; }

    /// <summary>By the number of known facts, 0–7.</summary>
    public CompanyKind[] ByKnownFacts { get; }

    /// <summary>By <see cref="CompanyTable.Industries"/>, revenue unknown.</summary>
    public CompanyKind[] ByIndustry { get; }

    /// <summary>By <see cref="CompanyTable.Industries"/>, with a revenue below every threshold.</summary>
    public CompanyKind[] ByIndustryWithoutRevenue { get; }

    /// <summary>By <see cref="CompanyTable.Industries"/>, with a revenue above every threshold.</summary>
    public CompanyKind[] ByIndustryWithAnyRevenue { get; }

    /// <summary>The kinds that a table holds; made once for it.</summary>
    public static CompanyArchetypes Of(CompanyTable table) => Made.GetValue(table, static made => new CompanyArchetypes(made));

    private static CompanyKind[] Of<T>(CodedColumn<T> column, Func<T, CompanyEntry> make) => [.. column.Values.Select(make).Select(CompanyKind.Of)];

    private static CompanyEntry InIndustry(CompanyIndustry industry, Money? revenue) =>
        CompanyEntry.OutsideCatalog(Nobody with
        {
            IndustryCode = industry.Code,
            IndustryVersion = industry.Version,
            Revenue = revenue,
            Ownership = industry.IsForeign ? Ownership.Foreign : null,
        });

    private static Company WithFacts(int known) => Nobody with
    {
        IndustryCode = known > 0 ? "I65" : null,
        Revenue = known > 1 ? Money.FromWan(1) : null,
        Employees = known > 2 ? 1 : null,
        Growth3y = known > 3 ? 0 : null,
        HqCity = known > 4 ? "杭州市" : null,
        Listing = known > 5 ? ListingBoard.None : null,
        RiskFlags = known > 6 ? [] : null,
    };
}
