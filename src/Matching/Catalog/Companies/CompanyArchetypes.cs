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
        ByFit = Of(table.Fits, fit => new CompanyEntry(-1, Nobody, fit, double.NaN, ordinary.InferredActivities));
        ByActivities = Of(table.Activities, activities => new CompanyEntry(-1, Nobody, ordinary.Fit, double.NaN, activities));
        ByRisk = Of(table.RiskFlags, flags => CompanyEntry.OutsideCatalog(Nobody with { RiskFlags = flags }));
        ByKnownFacts = [.. Enumerable.Range(0, CompanyFacts.Counted + 1).Select(known => CompanyEntry.OutsideCatalog(WithFacts(known)))];
        ByIndustry = Of(table.Industries, industry => InIndustry(industry, null));
        ByIndustryWithoutRevenue = Of(table.Industries, industry => InIndustry(industry, Money.FromWan(0)));
        ByIndustryWithAnyRevenue = Of(table.Industries, industry => InIndustry(industry, Money.FromWan(decimal.MaxValue / 1_000_000)));
        Ordinary = ordinary;
    }

    /// <summary>A company of which nothing is known.</summary>
    public CompanyEntry Ordinary { get; }

    /// <summary>By <see cref="CompanyTable.Fits"/>.</summary>
    public CompanyEntry[] ByFit { get; }

    /// <summary>By <see cref="CompanyTable.Activities"/>.</summary>
    public CompanyEntry[] ByActivities { get; }

    /// <summary>By <see cref="CompanyTable.RiskFlags"/>.</summary>
    public CompanyEntry[] ByRisk { get; }

    /// <summary>By the number of known facts, 0–7.</summary>
    public CompanyEntry[] ByKnownFacts { get; }

    /// <summary>By <see cref="CompanyTable.Industries"/>, revenue unknown.</summary>
    public CompanyEntry[] ByIndustry { get; }

    /// <summary>By <see cref="CompanyTable.Industries"/>, with a revenue below every threshold.</summary>
    public CompanyEntry[] ByIndustryWithoutRevenue { get; }

    /// <summary>By <see cref="CompanyTable.Industries"/>, with a revenue above every threshold.</summary>
    public CompanyEntry[] ByIndustryWithAnyRevenue { get; }

    /// <summary>The kinds that a table holds; made once for it.</summary>
    public static CompanyArchetypes Of(CompanyTable table) => Made.GetValue(table, static made => new CompanyArchetypes(made));

    private static CompanyEntry[] Of<T>(CodedColumn<T> column, Func<T, CompanyEntry> make) => [.. column.Values.Select(make)];

    private static CompanyEntry InIndustry(CompanyIndustry industry, Money? revenue) =>
        CompanyEntry.OutsideCatalog(Nobody with { IndustryCode = industry.Code, IndustryVersion = industry.Version, Revenue = revenue });

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
