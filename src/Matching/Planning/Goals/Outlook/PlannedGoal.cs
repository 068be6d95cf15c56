using Matching.Catalog;
using Matching.Domain;
using Matching.Models;

namespace Matching.Planning;

/// <summary>What an outreach plan would bring to a goal.</summary>
/// <remarks>
/// Approaches count only where company and offering are of the goal's kind of data: an illustrative building serves no real goal. The model's probability
/// of landing names no day, so that the chance with the plan is an upper bound.
/// </remarks>
public sealed record PlannedGoal
{
    /// <summary>The goal without the plan.</summary>
    public required GoalSummary Goal { get; init; }

    /// <summary>How many approaches would serve it if the companies landed.</summary>
    public required int Serving { get; init; }

    /// <summary>How many more may; nobody can tell yet.</summary>
    public required int Unsure { get; init; }

    /// <summary>Its chance with the plan; null when nothing can be foretold, or the plan's values are no probabilities of landing.</summary>
    public GoalChance? After { get; init; }

    /// <summary>How much more probable it becomes; null as <see cref="After"/>.</summary>
    public GoalChance? Difference { get; init; }

    /// <summary>All of it in one sentence.</summary>
    public required Text Sentence { get; init; }

    /// <summary>Holds a plan against goals.</summary>
    /// <param name="catalog">The catalog that both were made from.</param>
    /// <param name="goals">The goals.</param>
    /// <param name="plan">The plan.</param>
    public static IReadOnlyList<PlannedGoal> Of(CatalogSnapshot catalog, IReadOnlyList<GoalOutlook> goals, OutreachProposal plan)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(goals);
        ArgumentNullException.ThrowIfNull(plan);
        return [.. goals.Select(goal => Of(catalog, goal, plan))];
    }

    private static PlannedGoal Of(CatalogSnapshot catalog, GoalOutlook goal, OutreachProposal plan)
    {
        GoalCandidate[] candidates =
        [
            .. plan.Lines.Where(l => l.DataKind == goal.DataKind && l.OfferingDataKind == goal.DataKind)
                .Select(l => (Line: l, catalog.FindCompany(l.CompanyId)?.Company))
                .Where(l => l.Company is not null)
                .Select(l => new GoalCandidate(l.Company!, catalog.LatestRequirement(l.Line.CompanyId, plan.AsOf), l.Line.OfferingId, l.Line.Probability ?? 0)),
        ];
        var serving = candidates.Select(c => c.Serves(catalog.Rules, goal.Standing.Rule, plan.AsOf)).OfType<GoalContribution>().ToArray();
        var effect = plan.ProbabilityOf == CalibrationTarget.Landed && goal.Answer == GoalAnswer.Forecast ? goal.WithCompanies(candidates) : null;
        var (sure, unsure) = (serving.Count(s => s.Serves == true), serving.Count(s => s.Serves is null));
        return new PlannedGoal
        {
            Goal = GoalSummary.Of(goal),
            Serving = sure,
            Unsure = unsure,
            After = effect?.After,
            Difference = effect?.Difference,
            Sentence = Say(goal, effect, sure, unsure),
        };
    }

    private static Text Say(GoalOutlook goal, GoalPlanEffect? effect, int sure, int unsure)
    {
        var told = effect?.Sentence ?? goal.Sentence;
        var served = (sure, unsure) switch
        {
            (0, 0) => new Text("计划中没有能计入的企业", "no company of the plan would serve it"),
            (_, 0) => new Text($"计划中 {sure} 家若落地可计入", $"{sure} of the plan would serve it if they landed"),
            (0, _) => new Text($"计划中 {unsure} 家能否计入尚待核实", $"{unsure} of the plan may serve it"),
            _ => new Text($"计划中 {sure} 家若落地可计入，另有 {unsure} 家待核实", $"{sure} of the plan would serve it if they landed, {unsure} more may"),
        };
        var bound = effect?.After is null ? new Text("", "") : new Text("（模型不说何时落地，故为上限）", " (an upper bound, as the model names no day)");
        return new Text($"{told.Zh}{bound.Zh}；{served.Zh}", $"{told.En}{bound.En}; {served.En}");
    }
}
