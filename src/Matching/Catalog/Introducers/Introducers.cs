using Matching.Domain;

namespace Matching.Catalog;

/// <summary>Which resident firms could introduce a company (以企引企), best first.</summary>
public static class Introducers
{
    /// <summary>All ways of at most two ties to a company that were known before a day.</summary>
    /// <param name="catalog">Ties, history and names.</param>
    /// <param name="companyId">The company to be introduced; one that nobody is tied to has no way.</param>
    /// <param name="asOf">The day; ties and introductions of it or later are not seen.</param>
    /// <param name="options">When a firm is tired; null for the defaults.</param>
    /// <returns>One a chain of firms: those that are not tired first, then the strongest, then the shortest, then by the firms' keys.</returns>
    public static IReadOnlyList<IntroducerPath> Of(CatalogSnapshot catalog, string companyId, DateOnly asOf, IntroducerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(companyId);
        options ??= new IntroducerOptions();
        var uses = new Dictionary<string, IntroducerUse>(StringComparer.Ordinal);
        return
        [
            .. catalog.Ties.PathsTo(companyId, asOf)
                .GroupBy(p => (p.First?.ResidentId, p.Last.ResidentId))
                .Select(chain => Path(catalog, [.. chain], UseOf, options))
                .OrderBy(p => p.IsTired)
                .ThenByDescending(p => p.Strength)
                .ThenBy(p => p.ResidentIds.Count)
                .ThenBy(p => p.ResidentIds[0], StringComparer.Ordinal)
                .ThenBy(p => p.ResidentIds[^1], StringComparer.Ordinal),
        ];

        IntroducerUse UseOf(string resident) =>
            uses.TryGetValue(resident, out var known) ? known : uses[resident] = IntroducerUse.Of(catalog.History, resident, asOf, options.Months);
    }

    /// <summary>The best way in one sentence, and how many firms could introduce the company; null when none could.</summary>
    public static Text? Summary(CatalogSnapshot catalog, string companyId, DateOnly asOf, IntroducerOptions? options = null)
    {
        var paths = Of(catalog, companyId, asOf, options);
        if (paths.Count == 0) return null;
        var best = paths[0].PathText;
        var firms = paths.Select(p => p.ResidentIds[0]).Distinct(StringComparer.Ordinal).Count();
        return firms == 1
            ? new Text($"可引荐：{best.Zh}", $"can introduce: {best.En}")
            : new Text($"共 {firms} 家区内企业可引荐，首选：{best.Zh}", $"{firms} resident firms can introduce; best: {best.En}");
    }

    private static IntroducerPath Path(CatalogSnapshot catalog, TiePath[] chain, Func<string, IntroducerUse> useOf, IntroducerOptions options)
    {
        var best = chain.MaxBy(p => p.Strength);
        var residents = best.ResidentIds;
        var use = residents.Select(useOf).Aggregate(IntroducerUse.Of);
        IReadOnlyList<IReadOnlyList<TieKind>> kinds = best.First is null ? [Kinds(chain.Select(p => p.Last))] : [Kinds(chain.Select(p => p.First!)), Kinds(chain.Select(p => p.Last))];
        var tired = use.Recent >= options.TiredFrom;
        return new IntroducerPath
        {
            CompanyId = best.Last.CompanyId,
            ResidentIds = residents,
            Kinds = kinds,
            Strength = best.Strength,
            KnownSince = best.KnownSince,
            LastUsed = use.Last,
            RecentUses = use.Recent,
            IsTired = tired,
            PathText = IntroducerTexts.Path([.. residents.Select(id => IntroducerTexts.Name(catalog, id))], kinds, IntroducerTexts.Name(catalog, best.Last.CompanyId)),
            UseText = IntroducerTexts.Use(use, options.Months, tired),
        };
    }

    private static TieKind[] Kinds(IEnumerable<Tie> ties) => [.. ties.OrderByDescending(TieGraph.StrengthOf).ThenBy(t => t.Kind).Select(t => t.Kind).Distinct()];
}
