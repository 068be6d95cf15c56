using Matching.Domain;

namespace Matching.Catalog;

/// <summary>A company in the catalog, with what can be derived from its own row once and for all.</summary>
public sealed class CompanyEntry
{
    // Boxed, so that callers at once see all of it or nothing.
    private object? _industry;

    internal CompanyEntry(int index, Company company, CenterFit fit, double hqDistanceKm, IReadOnlyList<Activity> inferredActivities, ulong trades) =>
        (Index, Company, Fit, HqDistanceKm, InferredActivities, Trades) = (index, company, fit, hqDistanceKm, inferredActivities, trades);

    /// <summary>A company that an enquiry describes and the catalog does not hold.</summary>
    public static CompanyEntry OutsideCatalog(Company company)
    {
        var fit = CenterFit.Of(company);
        var activities = Domain.InferredActivities.Of(company.IndustryCode, company.IndustryVersion, fit.Primary);
        return new CompanyEntry(-1, company, fit, DistanceToHangzhouKm(company.HqCity), activities, TradeWords.Of(company));
    }

    /// <summary>Place in the catalog, from 0, ordered by key; −1 for a company outside it.</summary>
    public int Index { get; }

    /// <summary>The row itself.</summary>
    public Company Company { get; }

    /// <summary>How well it fits each of the six centers.</summary>
    public CenterFit Fit { get; }

    /// <summary>Its industry as of GB/T 4754-2017; looked up when first asked for.</summary>
    public IndustryKey Industry => (IndustryKey)(_industry ??= IndustryKey.Of(Company));

    /// <summary>Great-circle distance from its headquarters to Hangzhou, km; NaN when the city is unknown or abroad.</summary>
    public double HqDistanceKm { get; }

    /// <summary>What such a company plausibly does in a space, for when it has not said so.</summary>
    public IReadOnlyList<Activity> InferredActivities { get; }

    /// <summary>The trades that its own words name, a bit for each (<see cref="TradeWords"/>).</summary>
    public ulong Trades { get; }

    /// <summary>Whether the row's facts were known on a day. Before it they count as missing.</summary>
    public bool FactsKnownOn(DateOnly day) => Company.AsOf is not { } known || known <= day;

    internal static double DistanceToHangzhouKm(string? city) => Cities.TryFind(city, out var point) ? point.DistanceKm(Cities.Hangzhou) : double.NaN;
}
