using Matching.Catalog;
using Matching.Domain;
using Matching.Gates;
using Matching.Merit;
using Matching.Models;
using Matching.Ranking;
using Matching.Rules;

namespace Matching.Explain;

/// <summary>Puts all that the engine knows about one pair on one page.</summary>
public static class ReviewSheets
{
    /// <summary>The most ways of introduction that are named.</summary>
    public const int MostIntroducers = 3;

    /// <summary>Makes the sheet of a pair.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="asked">Which question brought the pair up: the score is of the method that answers it.</param>
    /// <param name="outreach">What stands as the current model that ranks companies.</param>
    /// <param name="placement">What stands as the current model that ranks spaces: what would have to change is asked of its list.</param>
    /// <param name="goals">The goals that it would serve or may serve.</param>
    /// <param name="madeOn">The day on which it is made.</param>
    public static ReviewSheet Of(Pair pair, ModelKind asked, CurrentModel outreach, CurrentModel placement, IReadOnlyList<SheetGoal> goals, DateOnly madeOn)
    {
        var current = asked == ModelKind.Outreach ? outreach : placement;
        var explained = PairExplainer.Explain(pair, current, asked);
        var review = ProjectReviewer.Review(pair, explained.Gates);
        var (company, offering) = (pair.Company.Company, pair.Offering);
        var (probability, whyNot) = Probability(explained, Referee.Decide(current));
        return new ReviewSheet
        {
            Pair = explained,
            Company = CompanyOnSheet.Facts(pair.Company, pair.AsOf),
            CompanySource = new SheetSource(company.Source.Kind, company.Source.Name, company.AsOf),
            Offering = SpaceOnSheet.Facts(offering),
            OfferingSource = new SheetSource(offering.Source.Kind, offering.Source.Name, SpaceOnSheet.AsOf(offering)),
            Need = NeedOnSheet.Facts(pair.Need.Stated),
            Probability = probability,
            ProbabilityNote = whyNot,
            Review = ReviewOnSheet.Of(review),
            Questions = Questions(explained, review, goals),
            Introducers = [.. Introducers.Of(pair.Catalog, company.Id, pair.AsOf).Take(MostIntroducers).Select(way => new SheetIntroducer(way.PathText, Math.Round(way.Strength, 4), way.UseText, way.IsTired))],
            Goals = goals,
            Changes = WhatWouldChange.Of(pair.Catalog, pair.Company, pair.Need.Stated, offering, pair.AsOf, placement),
            Waivers = Waivers(pair),
            Rules = Rules(pair.Catalog.Rules),
            MadeOn = madeOn,
        };
    }

    // What fails a gate cannot come, however well it suits.
    private static (double? Probability, Text? WhyNot) Probability(PairExplanation pair, Referee referee)
    {
        if (!pair.Feasible) return (null, new Text("有约束不满足，不给概率", "a gate fails, so no probability"));
        return referee.Calibrator is { } calibrator ? (calibrator.Probability(pair.Score), null) : (null, referee.WhyNoProbability);
    }

    private static IReadOnlyList<SheetQuestion> Questions(PairExplanation pair, ProjectReview review, IReadOnlyList<SheetGoal> goals) =>
    [
        .. pair.Gates.Where(gate => gate.Outcome == GateOutcome.Unknown).Select(gate => new SheetQuestion(gate.Id, gate.Message))
            .Concat(ReviewOnSheet.Questions(review))
            .Concat(goals.Where(goal => goal.Question is not null).Select(goal => new SheetQuestion(goal.Id, goal.Question!)))
            .DistinctBy(question => question.Ask),
    ];

    // A waiver by a role that may not waives nothing, whatever way it came into the store.
    private static IReadOnlyList<SheetWaiver> Waivers(in Pair pair)
    {
        var (catalog, company, offering, day) = (pair.Catalog, pair.Company.Company.Id, pair.Offering.Id, pair.AsOf);
        return
        [
            .. GateSet.All
                .Select(gate => (Gate: gate, Waiver: catalog.Waivers.Find(company, offering, gate.Id, day)))
                .Where(found => found.Waiver is not null && found.Gate.WaivableBy is { } role && found.Waiver.IsBy(role))
                .Select(found => new SheetWaiver(found.Gate.Id, found.Gate.Name, found.Waiver!.Role, found.Waiver.Reason, found.Waiver.On, found.Waiver.Until)),
        ];
    }

    private static IReadOnlyList<SheetRules> Rules(RuleBook book) =>
    [
        new(new Text("龙头企业标准", "leading enterprises"), book.LeadingEnterprise.Stamp),
        new(new Text("项目评审", "project review"), book.Review.Stamp),
        new(new Text("规上标准", "above designated size"), book.AboveScale.Stamp),
    ];
}
