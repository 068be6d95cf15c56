using Matching.Catalog;
using Matching.Domain;
using Matching.Gates;
using Matching.Models;

namespace Matching.Explain;

/// <summary>
/// What would have to change: for a pair that fails a constraint, the easiest changes with which it fails none; for one that ranks below a rank, those that
/// lift it there. Every answer has been checked on records that were changed so, and ranked anew in the whole list.
/// </summary>
/// <remarks>
/// Only what is listed in <c>levers.csv</c> moves, and only so far; how hard each change is, <c>effort_classes.csv</c> says: both are estimates. Questions that
/// are open before stay open, for a missing value never fails a constraint. The search goes over the values at which a constraint or a size is just met and
/// a few between; a smaller change between two of them may lift a rank as well.
/// </remarks>
public static class WhatWouldChange
{
    // Lists are made again and again to lift a rank; beyond so many candidates the answer would keep people waiting. A few lists are made of any length.
    private const long MostScored = 300_000;
    private const int LeastLists = 20;

    /// <summary>Answers for one pair.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="company">The company; one outside the catalog is fine, though it is on no list of companies.</param>
    /// <param name="requirement">What it needs; null means what it last asked for, or nothing known.</param>
    /// <param name="offering">The offering, of the catalog.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="current">What stands as the current model of the kind that ranks <see cref="ChangeOptions.List"/>.</param>
    /// <param name="options">What is asked; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static ChangeAnswer Of(
        CatalogSnapshot catalog, CompanyEntry company, Requirement? requirement, Offering offering, DateOnly asOf, CurrentModel current, ChangeOptions? options = null)
    {
        var asked = options ?? new ChangeOptions();
        asked.Check();
        var before = new Situation(catalog, company, requirement ?? catalog.LatestRequirement(company.Company.Id, asOf), offering, asOf);
        using var place = new PlaceInList(before, asked.List, current);
        var (failed, rank) = (before.Failed, place.Now);
        var feasible = failed == 0;
        if (feasible && !(rank > asked.K)) return Answer(feasible, rank, asked.K, [], [], true);

        if (Fixed(failed) is { Length: > 0 } unchangeable) return Answer(feasible, rank, asked.K, [], unchangeable, true);
        var search = new ChangeSearch(before, LeverSet.All, onlyForFailures: !feasible, asked.MostChanges);
        var found = feasible
            ? search.Find(situation => situation.Failed == 0 && place.Of(situation) <= asked.K, () => place.Scored < MostScored || place.Lists < LeastLists, asked.MostAnswers)
            : search.Find(situation => situation.Failed == 0, () => true, asked.MostAnswers);
        ChangeProposal[] proposals = [.. found.Select(set => Proposal(set, place.Of(set.After)))];
        ImmovableGate[] why = found.Count > 0 ? [] : feasible ? [BelowRank(asked.K, search.Complete)] : Immovable(failed, search);
        return Answer(feasible, rank, asked.K, proposals, why, search.Complete);
    }

    private static ChangeAnswer Answer(bool feasible, int? rank, int k, ChangeProposal[] proposals, ImmovableGate[] impossible, bool complete) =>
        new() { FeasibleNow = feasible, RankNow = rank, K = k, Proposals = proposals, Impossible = impossible, Complete = complete };

    private static ChangeProposal Proposal(ChangeSet set, int? rank) =>
        new([.. set.Moves.Select(move => move.Change).OrderBy(change => change.Effort)], set.Effort, set.After.Failed == 0, rank);

    private static ImmovableGate BelowRank(int k, bool complete) => new(null, complete
        ? new($"在允许范围内，任何调整都不能使其进入前 {k} 名", $"within what is permitted nothing lifts it to rank {k}")
        : new($"查找未完，尚未找到能使其进入前 {k} 名的调整", $"the search ended early, and found nothing that lifts it to rank {k}"));

    private static ImmovableGate[] Immovable(uint failed, ChangeSearch search)
    {
        var stuck = failed & ~search.Cleared;
        var gates = GateSet.All.Where((_, i) => ((stuck == 0 ? failed : stuck) >> i & 1) != 0);
        return [.. gates.Select(gate => new ImmovableGate(gate.Id, Why(gate, stuck != 0, search.Complete)))];
    }

    private static Text Why(Gate gate, bool stuck, bool complete) => (stuck, complete) switch
    {
        (true, true) => new($"{gate.Name.Zh}：在允许范围内无法满足，也不可豁免", $"{gate.Name.En}: cannot be met within what is permitted, nor waived"),
        (false, true) => new($"{gate.Name.Zh}：须与其他多项同时调整，超出允许的调整项数", $"{gate.Name.En}: too many other things would have to change with it"),
        _ => new($"{gate.Name.Zh}：查找未完，尚未找到办法", $"{gate.Name.En}: the search ended early and found no way"),
    };

    // What no lever moves needs no search.
    private static ImmovableGate[] Fixed(uint failed) =>
    [
        .. GateSet.All.Where((gate, i) => (failed >> i & 1) != 0 && !LeverSet.All.Any(lever => lever.Gates.Contains(gate.Id)))
            .Select(gate => new ImmovableGate(gate.Id, new($"{gate.Name.Zh}：不可调整，也不可豁免", $"{gate.Name.En}: can neither be changed nor waived"))),
    ];
}
