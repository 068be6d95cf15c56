using System.Runtime.CompilerServices;
using Matching.Catalog;
using Matching.Features;
using Matching.Merit;

namespace Matching.Ranking;

/// <summary>The companies of a catalog on a day, made ready for ranking all of them: who has settled, and who must be looked at one by one.</summary>
internal sealed class CompanyScan
{
    private static readonly ConditionalWeakTable<CatalogSnapshot, ByDay<CompanyScan>> Made = [];

    private readonly CompanyMeasure _tiers;
    private readonly int[] _single;
    private readonly CompanyEntry[] _companies;
    private readonly Need[] _needs;

    private CompanyScan(CatalogSnapshot catalog, DateOnly day)
    {
        (Catalog, Day) = (catalog, day);
        Measures = CompanyMeasures.Of(catalog.Table, catalog.Rules, day);
        _tiers = Measures[FeatureSchema.Current.IndexOf("leaderTier")];
        var settled = new bool[catalog.Table.Count];
        foreach (var row in catalog.SettledRows(day)) settled[row] = true;
        Settled = Measures.InOrder<bool>(settled);
        Contacts = new ContactKinds(catalog, day, Measures.Rows);

        // What a company asked for, who is tied to it and what was waived for it are its own; no other company stands for it there.
        var single = new bool[catalog.Table.Count];
        foreach (var id in catalog.Enquiries.Where(e => e.ReceivedOn < day).Select(e => e.CompanyId).Concat(catalog.Ties.CompanyIds).Concat(catalog.Waivers.CompanyIds))
        {
            if (catalog.Table.IndexOf(id) is >= 0 and var row) single[row] = true;
        }

        _single = [.. Enumerable.Range(0, single.Length).Where(place => single[Measures.Rows[place]])];
        _companies = Array.ConvertAll(_single, place => catalog.Table[Measures.Rows[place]]);
        _needs = Array.ConvertAll(_companies, company => Need.Of(company, catalog.LatestRequirement(company.Company.Id, day)));
    }

    /// <summary>The catalog.</summary>
    public CatalogSnapshot Catalog { get; }

    /// <summary>The day.</summary>
    public DateOnly Day { get; }

    /// <summary>The features of the companies alone, in the order of places.</summary>
    public CompanyMeasures Measures { get; }

    /// <summary>For each place whether the company has settled in the district.</summary>
    public bool[] Settled { get; }

    /// <summary>The companies by when and how they were last in contact.</summary>
    public ContactKinds Contacts { get; }

    /// <summary>The pair of the company at a place and an offering.</summary>
    public Pair PairAt(int place, Offering offering) => Catalog.Pair(Catalog.Table[Measures.Rows[place]], offering, Day);

    /// <summary>The leading-enterprise tier of the company at a place, 0–5.</summary>
    public int TierAt(int place)
    {
        // The feature is missing before the day on which a row's facts became known; the tier by tags is not.
        if (Measures.FactsKnown[place]) return (int)_tiers[place];
        var company = Catalog.Table.Read(Measures.Rows[place]);
        return LeadingEnterprise.TierOf(Catalog.Rules, company.Company, company.Fit, Day);
    }

    /// <summary>The scan of a catalog on a day; made once for both.</summary>
    public static CompanyScan Of(CatalogSnapshot catalog, DateOnly day) =>
        Made.GetOrCreateValue(catalog).Of(day, asked => new CompanyScan(catalog, asked));

    /// <summary>Which companies within a run of places have asked for something, are tied to somebody or had a constraint waived, as places in the list of all such.</summary>
    public Range Single(int start, int length) => LowerBound(start)..LowerBound(start + length);

    /// <summary>The place of such a company.</summary>
    public int SinglePlace(int single) => _single[single];

    /// <summary>The pair of such a company and an offering.</summary>
    public Pair SinglePair(int single, Offering offering) => new(_companies[single], offering, _needs[single], Day, Catalog);

    private int LowerBound(int place)
    {
        var at = Array.BinarySearch(_single, place);
        return at < 0 ? ~at : at;
    }
}
