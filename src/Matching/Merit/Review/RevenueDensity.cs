using System.Runtime.CompilerServices;
using Matching.Catalog;
using Matching.Domain;

namespace Matching.Merit;

/// <summary>Revenue per m² asked for, over all companies that had asked for space before a day: what a building's applicant is compared with.</summary>
internal sealed class RevenueDensity
{
    private static readonly ConditionalWeakTable<CatalogSnapshot, ByDay<RevenueDensity>> Made = [];

    private RevenueDensity(CatalogSnapshot catalog, DateOnly day)
    {
        var densities = catalog.Enquiries.Where(e => e.ReceivedOn < day).Select(e => e.CompanyId).Distinct()
            .Select(id => catalog.FindCompany(id) is { } company && catalog.LatestRequirement(id, day) is { } asked ? Of(company, asked, day) : null)
            .OfType<decimal>().Order().ToArray();
        Companies = densities.Length;
        if (Companies > 0) Median = (densities[(Companies - 1) / 2] + densities[Companies / 2]) / 2;
    }

    /// <summary>How many companies could be compared.</summary>
    public int Companies { get; }

    /// <summary>The median, 万元/m²; null without any company.</summary>
    public decimal? Median { get; }

    /// <summary>The comparison for a catalog on a day; made once for both.</summary>
    public static RevenueDensity Of(CatalogSnapshot catalog, DateOnly day) =>
        Made.GetOrCreateValue(catalog).Of(day, asked => new RevenueDensity(catalog, asked));

    /// <summary>Revenue per m² asked for, 万元/m²; null when either is unknown on the day.</summary>
    public static decimal? Of(CompanyEntry company, Requirement asked, DateOnly day) =>
        company.FactsKnownOn(day) && !(company.Company.RevenueYear > day.Year) && company.Company.Revenue is { Wan: > 0 } revenue && asked.AreaMin is { SquareMeters: > 0 } area
            ? revenue.Wan / area.SquareMeters
            : null;
}
