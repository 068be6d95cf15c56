using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>Finds companies like one that landed where it is asked for: evidence that staff can check.</summary>
/// <remarks>
/// <para>
/// A company counts that had landed (grade 4, domain 6.3) before the day: in the space itself or one of the same platform; of a center, anywhere in the
/// district after talks with the center.
/// </para>
/// <para>
/// Distance, 0–1: ½ · (1 − levels of GB/T 4754-2017 that both codes share / 4) + ¼ · min(1, |lg(revenue / revenue)| / 2) + ¼ · (1 − shared tags / all tags of
/// both). What is unknown on either side counts half; two companies without tags are as unlike in this as any.
/// </para>
/// </remarks>
public static class SimilarLandings
{
    /// <summary>The most companies that are named.</summary>
    public const int Most = 3;

    private const double Levels = 4, FarDecades = 2, Unknown = 0.5;

    /// <summary>The nearest, ties by the later day and then by key.</summary>
    public static IReadOnlyList<SimilarCompany> Of(in Pair pair)
    {
        var (catalog, asked, offering, day) = (pair.Catalog, pair.Company, pair.Offering, pair.AsOf);
        var landings = new Dictionary<string, Engagement>(StringComparer.Ordinal);
        foreach (var landing in catalog.History.All.TakeWhile(e => e.On < day).Where(e => IsLanding(e, day) && e.CompanyId != asked.Company.Id && Counts(catalog, offering, e)))
            landings.TryAdd(landing.CompanyId, landing);
        return
        [
            .. landings.Values
                .Select(landing => (Landing: landing, Company: catalog.FindCompany(landing.CompanyId)))
                .Where(found => found.Company is not null)
                .Select(found => (found.Landing, Company: found.Company!, Distance: Distance(asked, found.Company!)))
                .OrderBy(found => found.Distance).ThenByDescending(found => found.Landing.On).ThenBy(found => found.Landing.CompanyId, StringComparer.Ordinal)
                .Take(Most)
                .Select(found => Tell(catalog, found.Landing, found.Company.Company, found.Distance)),
        ];
    }

    /// <summary>How unlike two companies are, 0 to 1.</summary>
    public static double Distance(CompanyEntry one, CompanyEntry other) =>
        (0.5 * ByIndustry(one.Industry, other.Industry)) + (0.25 * ByRevenue(one.Company.Revenue, other.Company.Revenue)) + (0.25 * ByTags(one.Company.Tags, other.Company.Tags));

    private static bool IsLanding(Engagement engagement, DateOnly day) =>
        engagement.Stage is (>= Stage.SpaceSecured and <= Stage.Completed) or Stage.AboveScale
        || (engagement.Stage == Stage.Operating && engagement.On.AddMonths(Grades.OperatingMonths) < day);

    private static bool Counts(CatalogSnapshot catalog, Offering asked, Engagement landing)
    {
        if (asked.Id == landing.OfferingId) return true;
        if (!asked.IsSpace) return catalog.History.OfCompany(landing.CompanyId, landing.On).ToArray().Any(e => e.OfferingId == asked.Id);
        return asked.Platform?.Trim() is { Length: > 0 } platform && catalog.TryFindOffering(landing.OfferingId, out var other) && platform == other.Platform?.Trim();
    }

    private static double ByIndustry(IndustryKey one, IndustryKey other)
    {
        if (one.Level == 0 || other.Level == 0) return Unknown;
        var shared = 0;
        while (shared < Math.Min(one.Level, other.Level) && one.AncestorAt(shared + 1) == other.AncestorAt(shared + 1)) shared++;
        return 1 - (shared / Levels);
    }

    private static double ByRevenue(Money? one, Money? other) => one is { Wan: > 0 } mine && other is { Wan: > 0 } theirs
        ? Math.Min(1, Math.Abs(Math.Log10((double)(mine.Wan / theirs.Wan))) / FarDecades)
        : Unknown;

    private static double ByTags(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var all = one.Union(other, StringComparer.Ordinal).Count();
        return all == 0 ? 1 : 1 - ((double)one.Intersect(other, StringComparer.Ordinal).Count() / all);
    }

    private static SimilarCompany Tell(CatalogSnapshot catalog, Engagement landing, Company company, double distance)
    {
        var where = landing.OfferingId.ToString();
        return new SimilarCompany(
            company.Id,
            new Text(company.DisplayName, company.NameEn ?? company.DisplayName),
            where,
            catalog.TryFindOffering(landing.OfferingId, out var offering) ? offering.Name : new Text(where, where),
            landing.On,
            Math.Round(distance, 4),
            (DataKind)Math.Max((int)company.Source.Kind, (int)landing.Source.Kind));
    }
}
