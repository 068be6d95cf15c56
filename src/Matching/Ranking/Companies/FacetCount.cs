using Matching.Catalog;
using Matching.Domain;

namespace Matching.Ranking;

/// <summary>Counts what the companies that a filter leaves are like, in one pass over the columns.</summary>
public static class FacetCount
{
    /// <summary>How many cities are listed.</summary>
    public const int CitiesListed = 30;

    private static readonly Text NotKnown = new("未知", "unknown");

    /// <summary>Counts.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="filter">Narrows the companies.</param>
    /// <param name="asOf">The day on which tiers, sizes and who has settled are read.</param>
    public static CompanyFacets Of(CatalogSnapshot catalog, CompanyFilter filter, DateOnly asOf)
    {
        var scan = CompanyScan.Of(catalog, asOf);
        var admission = new CompanyAdmission(scan, filter);
        var (table, attributes) = (catalog.Table, CompanyAttributes.Of(catalog.Table));
        int[] cities = new int[table.Cities.Values.Count], tags = new int[table.Tags.Values.Count], industries = new int[table.Industries.Values.Count], fits = new int[table.Fits.Values.Count];
        int[] ownerships = new int[CompanyAttributes.Unknown + 1], sizes = new int[CompanyAttributes.Unknown + 1], tiers = new int[CompanyAttributes.Unknown + 1];
        var companies = 0;
        for (var place = 0; place < scan.Measures.Rows.Length; place++)
        {
            if (!admission.Admits(place)) continue;
            var row = scan.Measures.Rows[place];
            companies++;
            cities[table.Cities.Codes[row]]++;
            tags[table.Tags.Codes[row]]++;
            industries[table.Industries.Codes[row]]++;
            fits[table.Fits.Codes[row]]++;
            ownerships[attributes.Ownerships[row]]++;
            sizes[scan.Measures.FactsKnown[place] ? attributes.Sizes[row] : CompanyAttributes.Unknown]++;
            tiers[scan.TierAt(place)]++;
        }

        var byCity = MostFirst(Sum(table.Cities, cities, city => [string.IsNullOrWhiteSpace(city) ? null : city.Trim().TrimEnd('市')]).Select(c => Facet(c.Key, c.Count, key => new Text(key, key))));
        IReadOnlyList<CompanyFacet> listed = [.. byCity.Where(c => c.Value is not null).Take(CitiesListed), .. byCity.Where(c => c.Value is null)];
        return new CompanyFacets
        {
            Companies = companies,
            Cities = listed,
            InOtherCities = companies - listed.Sum(city => city.Companies),
            Tags = MostFirst(Sum(table.Tags, tags, all => all.Distinct(StringComparer.OrdinalIgnoreCase)).Select(t => Facet(t.Key, t.Count, TagName))),
            Tiers = [.. TierNames(catalog, asOf).Where(tier => tiers[tier.Tier] > 0).Select(tier => new CompanyFacet($"{tier.Tier}", tier.Name, tiers[tier.Tier]))],
            Sections = [.. Sum(table.Industries, industries, i => [Part(i, 1)]).OrderBy(s => s.Key is null).ThenBy(s => s.Key, StringComparer.Ordinal).Select(s => Facet(s.Key, s.Count, IndustryName))],
            Divisions = MostFirst(Sum(table.Industries, industries, i => Part(i, 3) is { } division ? [division] : []).Select(d => Facet(d.Key, d.Count, IndustryName))),
            Ownerships = MostFirst(Known(Enum.GetValues<Ownership>(), ownerships, o => (int)o, OwnershipNames.Name)),
            Sizes = Known(CompanySizes.All, sizes, size => (int)size, CompanySizes.Name),
            Centers =
            [
                .. Sum(table.Fits, fits, fit => [fit.Primary?.Code()]).OrderBy(c => CenterIds.TryParse(c.Key, out var center) ? (int)center : CenterIds.Count)
                    .Select(c => Facet(c.Key, c.Count, CenterName)),
            ],
        };
    }

    // Adds up the counts of codes that mean the same; a null key stands for what is unknown.
    private static IEnumerable<(string? Key, int Count)> Sum<T>(CodedColumn<T> column, int[] counts, Func<T, IEnumerable<string?>> keys) =>
        column.Values.Index().Where(value => counts[value.Index] > 0)
            .SelectMany(value => keys(value.Item).Select(key => (Key: key, Count: counts[value.Index])))
            .GroupBy(value => value.Key, StringComparer.OrdinalIgnoreCase)
            .Select(group => (group.Key, group.Sum(value => value.Count)));

    private static List<CompanyFacet> Known<T>(IEnumerable<T> values, int[] counts, Func<T, int> code, Func<T, Text> name)
        where T : struct, Enum
    {
        var facets = values.Where(value => counts[code(value)] > 0).Select(value => new CompanyFacet(value.ToString(), name(value), counts[code(value)])).ToList();
        if (counts[CompanyAttributes.Unknown] is > 0 and var unknown) facets.Add(new CompanyFacet(null, NotKnown, unknown));
        return facets;
    }

    private static IEnumerable<(int Tier, Text Name)> TierNames(CatalogSnapshot catalog, DateOnly asOf) =>
        catalog.Rules.LeadingEnterprise.At(asOf).Tiers.Select(tier => (tier.Tier, tier.Name)).OrderByDescending(tier => tier.Tier);

    private static CompanyFacet Facet(string? key, int count, Func<string, Text> name) => new(key, key is null ? NotKnown : name(key), count);

    private static List<CompanyFacet> MostFirst(IEnumerable<CompanyFacet> facets) =>
        [.. facets.OrderBy(facet => facet.Value is null).ThenByDescending(facet => facet.Companies).ThenBy(facet => facet.Value, StringComparer.Ordinal)];

    private static Text TagName(string tag) => CompanyTags.TryFind(tag, out var known) ? known.Name : new Text(tag, tag);

    private static Text IndustryName(string code) => IndustrySections.Name(code) ?? new Text(code, code);

    private static Text CenterName(string code) => CenterIds.TryParse(code, out var center) ? center.Name() : new Text(code, code);

    // The section letter, or it and the two digits of the division; null where the row says less.
    private static string? Part(CompanyIndustry industry, int length) => industry.Code2017 is { } code && code.Length >= length ? code[..length] : null;
}
