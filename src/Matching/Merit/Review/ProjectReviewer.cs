using Matching.Catalog;
using Matching.Domain;

namespace Matching.Merit;

/// <summary>Reviews a project by the scorecard of the day (domain 7.2), from what the engine knows of company, need and space.</summary>
public static class ProjectReviewer
{
    private static readonly Criterion[] Criteria =
    [
        new CenterFitCriterion(),
        new InvestorStrengthCriterion(),
        new InvestmentScaleCriterion(),
        new IntensityCriterion(),
        new TaxCriterion(),
        new TechnologyCriterion(),
        new ChainPullCriterion(),
        new SpaceEfficiencyCriterion(),
        new EnvironmentCriterion(),
        new ScheduleCriterion(),
    ];

    /// <summary>Reviews one pair. What nobody has said stays open and is asked for; nothing is assumed.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="gates">What the gates found about it: land use and negative lists are judged there.</param>
    public static ProjectReview Review(in Pair pair, IReadOnlyList<GateResult> gates)
    {
        var book = pair.Catalog.Rules.Review;
        var rules = book.At(pair.AsOf);
        var scores = new CriterionScore[Criteria.Length];
        for (var i = 0; i < scores.Length; i++) scores[i] = Criteria[i].Score(pair, rules.Criteria[i]);
        var vetoes = new VetoCheck[rules.Vetoes.Count];
        for (var i = 0; i < vetoes.Length; i++) vetoes[i] = VetoSet.Check(pair, gates, rules.Vetoes[i]);
        var points = scores.Sum(s => s.Points);
        return new ProjectReview
        {
            Rules = book.Stamp,
            AsOf = pair.AsOf,
            Criteria = scores,
            Vetoes = vetoes,
            Lowest = rules.BandOf(points),
            Highest = rules.BandOf(points + scores.Sum(s => s.Open)),
        };
    }
}
