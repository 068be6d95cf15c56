using Matching.Catalog;
using Matching.Domain;
using Matching.Models;
using Matching.Ranking;
using Matching.Scoring;

namespace Matching.Explain;

/// <summary>Ranks a pair in the whole list that it belongs to, scored anew by the same method as any list that is shown.</summary>
/// <param name="before">The pair before any change.</param>
/// <param name="list">Which list.</param>
/// <param name="current">What stands as the current model of that kind.</param>
internal sealed class PlaceInList(Situation before, ModelKind list, CurrentModel current)
{
    private readonly IColumnScorer _scorer = Referee.Decide(current).Scorer;

    /// <summary>How many lists have been made.</summary>
    public int Lists { get; private set; }

    /// <summary>The rank, from 1; null when the pair is on no such list: a center among spaces, a space of another kind than asked for, a company that has settled.</summary>
    public int? Of(Situation situation)
    {
        Lists++;
        var catalog = situation.Apply(before, asEnquiry: list == ModelKind.Outreach);
        return list == ModelKind.Outreach ? AmongCompanies(situation, catalog) : AmongSpaces(situation, catalog);
    }

    private int? AmongSpaces(Situation situation, CatalogSnapshot catalog)
    {
        var table = SpaceTable.Of(catalog, situation.Requirement?.SpaceType ?? SpaceType.Any);
        var place = Array.FindIndex(table.Spaces, space => space.Id == situation.Offering.Id);
        if (place < 0) return null;
        var asking = new Pair(situation.Company, catalog.Offerings[0], Need.Of(situation.Company, situation.Requirement), situation.AsOf, catalog);
        using var candidates = new SpaceCandidates(table, asking, _scorer);
        return Rank(candidates, place);
    }

    private int? AmongCompanies(Situation situation, CatalogSnapshot catalog)
    {
        var filter = new CompanyFilter { IncludeSimulated = situation.Company.Company.Source.Kind == DataKind.Simulated };
        using var candidates = new CompanyCandidates(catalog, situation.Offering, filter, situation.AsOf, _scorer);
        var place = situation.Company.Index < 0 ? -1 : Array.IndexOf(CompanyScan.Of(catalog, situation.AsOf).Measures.Rows, situation.Company.Index);
        return place < 0 ? null : Rank(candidates, place);
    }

    // One more than the candidates before it; no need to put all of them in order.
    private static int? Rank(ICandidates candidates, int place)
    {
        var scores = new double[candidates.Count];
        var failed = new uint[candidates.Count];
        for (var start = 0; start < scores.Length; start += candidates.BlockSize)
        {
            var length = Math.Min(candidates.BlockSize, scores.Length - start);
            candidates.Evaluate(start, scores.AsSpan(start, length), failed.AsSpan(start, length));
        }

        if (failed[place] == ICandidates.NoCandidate) return null;
        using var order = new TopHeap(candidates, capacity: 0);
        var asked = new RankedPlace(place, scores[place], failed[place]);
        var rank = 1;
        for (var other = 0; other < scores.Length; other++)
        {
            if (failed[other] != ICandidates.NoCandidate && order.Compare(new RankedPlace(other, scores[other], failed[other]), asked) < 0) rank++;
        }

        return rank;
    }
}
