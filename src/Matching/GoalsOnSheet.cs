using Matching.Catalog;
using Matching.Domain;
using Matching.Planning;

namespace Matching;

/// <summary>The annual goals that a pair would serve, with what is left of each.</summary>
internal static class GoalsOnSheet
{
    /// <summary>The goals, by the keys of their rules.</summary>
    public static IReadOnlyList<SheetGoal> Of(in Pair pair)
    {
        var day = pair.AsOf;
        var standings = pair.Catalog.Goals.Where(goal => !(goal.AsOf > day)).Select(GoalStanding.Of).Where(standing => standing.Rule is not null).ToLookup(standing => standing.Rule!.Id, StringComparer.Ordinal);
        return
        [
            .. GoalServing.Of(pair.Catalog.Rules, pair.Company.Company, pair.Need.Stated, pair.Offering.Id, day)
                .Select(served => (Served: served, Latest: standings[served.Rule.Id].MaxBy(standing => standing.Period?.To)))
                .Select(goal => new SheetGoal(
                    goal.Served.Rule.Id,
                    goal.Served.Rule.Name,
                    goal.Served.Serves,
                    goal.Served.Amount,
                    goal.Served.Sentence,
                    goal.Latest?.Sentence,
                    goal.Latest?.Goal.Period,
                    goal.Served.Question)),
        ];
    }
}
