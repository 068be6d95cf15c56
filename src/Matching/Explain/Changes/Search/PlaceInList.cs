using Matching.Catalog;
using Matching.Domain;
using Matching.Models;
using Matching.Ranking;
using Matching.Scoring;

namespace Matching.Explain;

/// <summary>Ranks a pair in the whole list that it belongs to, scored by the same method as any list that is shown.</summary>
/// <remarks>
/// A requirement changes all of a list of spaces, and a space all of a list of companies: such a list is made anew. Where nobody but the pair itself is
/// touched, it alone is scored anew (<see cref="Quickly"/>), and stands where <see cref="Anew"/> would find it.
/// </remarks>
internal sealed class PlaceInList : IDisposable
{
    private readonly Situation _before;
    private readonly ModelKind _list;
    private readonly IColumnScorer _scorer;
    private readonly ScoredList? _now;

    /// <summary>Makes the list as it stands.</summary>
    /// <param name="before">The pair before any change.</param>
    /// <param name="list">Which list.</param>
    /// <param name="current">What stands as the current model of that kind.</param>
    public PlaceInList(Situation before, ModelKind list, CurrentModel current)
    {
        (_before, _list, _scorer) = (before, list, Referee.Decide(current).Scorer);
        _now = List(before);
    }

    /// <summary>How many candidates have been scored for it.</summary>
    public long Scored { get; private set; }

    /// <summary>How many lists have been made.</summary>
    public int Lists { get; private set; }

    /// <summary>The rank as things stand, from 1; null when the pair is on no such list: a center among spaces, a space of another kind than asked for, a company that has settled.</summary>
    public int? Now => _now?.Rank;

    /// <summary>The rank as things would stand; null as of <see cref="Now"/>.</summary>
    public int? Of(Situation situation) => TouchesOthers(situation) ? Anew(situation) : Quickly(situation);

    /// <summary>The rank in a list that is made anew.</summary>
    public int? Anew(Situation situation)
    {
        using var list = List(situation);
        return list?.Rank;
    }

    /// <summary>Whether a change of this pair may change how others score.</summary>
    public bool TouchesOthers(Situation situation) => _list == ModelKind.Outreach
        ? !ReferenceEquals(situation.Offering, _before.Offering)
        : !ReferenceEquals(situation.Requirement, _before.Requirement) || situation.Taken.Count > 0

            // What is dear is told by the median rent of all buildings.
            || situation.Offering.Building?.Rent != _before.Offering.Building?.Rent;

    /// <summary>The rank among others that stand where they stood.</summary>
    public int? Quickly(Situation situation)
    {
        Scored++;
        var alone = new PairCandidates([situation.Pair], _scorer);
        var (score, failed) = (new double[1], new uint[1]);
        alone.Evaluate(0, score, failed);
        return _now?.RankOf(score[0], situation.Failed);
    }

    /// <inheritdoc/>
    public void Dispose() => _now?.Dispose();

    // Null when the pair is not on it.
    private ScoredList? List(Situation situation)
    {
        var list = _list == ModelKind.Outreach
            ? Companies(situation, situation.Apply(_before, asEnquiry: true))
            : Spaces(situation, situation.Apply(_before, asEnquiry: false));
        Lists++;
        Scored += list?.Count ?? 0;
        return list;
    }

    private ScoredList? Spaces(Situation situation, CatalogSnapshot catalog)
    {
        var table = SpaceTable.Of(catalog, situation.Requirement?.SpaceType ?? SpaceType.Any);
        var place = Array.FindIndex(table.Spaces, space => space.Id == situation.Offering.Id);
        var asking = new Pair(situation.Company, catalog.Offerings[0], Need.Of(situation.Company, situation.Requirement), situation.AsOf, catalog);
        return place < 0 ? null : new ScoredList(new SpaceCandidates(table, asking, _scorer), place);
    }

    private ScoredList? Companies(Situation situation, CatalogSnapshot catalog)
    {
        var filter = new CompanyFilter { IncludeSimulated = situation.Company.Company.Source.Kind == DataKind.Simulated };
        var place = situation.Company.Index < 0 ? -1 : Array.IndexOf(CompanyScan.Of(catalog, situation.AsOf).Measures.Rows, situation.Company.Index);
        return place < 0 ? null : new ScoredList(new CompanyCandidates(catalog, situation.Offering, filter, situation.AsOf, _scorer), place);
    }
}
