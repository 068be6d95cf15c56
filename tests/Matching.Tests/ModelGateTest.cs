using Matching.Catalog;
using Matching.Domain;
using Matching.Models;
using Matching.Scoring;
using Matching.Storage.InMemory;
using Matching.Tests.Cli;
using Matching.Tests.Models;
using Matching.Training;

namespace Matching.Tests;

/// <summary>Which trained model may take over: one that beats the rules and the model in charge, and no other.</summary>
public sealed class ModelGateTest : IDisposable
{
    private static readonly DateOnly Split = SizeDecides.End.AddMonths(-12);
    private static readonly CatalogSnapshot Truth = CatalogSnapshot.Build(SizeDecides.Rows(), 1);

    private static readonly RankingQuery[] Judging =
        [.. ModelTrainer.Queries(ModelKind.Outreach, Truth, SizeDecides.End).Where(q => q.HasPositive && q.AsOf >= Split)];

    private static readonly ModelPackage Good = ModelTrainer.Fit(ModelKind.Outreach, Truth, Split, 1)!.Package;
    private static readonly ModelPackage Shuffled = ModelTrainer.Fit(ModelKind.Outreach, CatalogSnapshot.Build(SizeDecides.Rows(shuffledBy: 3), 1), Split, 1)!.Package;

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_learned_the_truth_beats_the_rules_and_is_published()
    {
        var judgement = Judge(Good, null);
        var outcome = ModelAdmission.Take(Registry(), Good with { Card = judgement.On(Good.Card) }, judgement, null);

        Assert.True(judgement is { BeatsRules: true, BeatsChampion: null, Champion: null, Publishes: true, GateViolations: 0 }, judgement.Decision.En);
        Assert.True(outcome.Published);
        Assert.Equal((Judging.Length, 0), (outcome.Package!.Card.HoldOutQueries, outcome.Package.Card.GateViolations));
        Assert.Equal(Good.Card.Version, Registry().Current(ModelKind.Outreach)!.Card.Version);
    }

    [Fact]
    public void What_learned_from_shuffled_labels_is_refused_and_the_champion_goes_on()
    {
        Registry().Keep(Ranking(Good));
        var champion = Registry().Current(ModelKind.Outreach)!;
        var judgement = Judge(Shuffled, champion);
        var outcome = ModelAdmission.Take(Registry(), Shuffled with { Card = judgement.On(Shuffled.Card) }, judgement, champion);

        Assert.True(judgement is { BeatsRules: false, BeatsChampion: false, Publishes: false });
        Assert.False(outcome.Published);
        Assert.Contains(champion.Card.Version, outcome.Decision.Zh, StringComparison.Ordinal);
        var current = Registry().Examine(ModelKind.Outreach);
        Assert.Equal((champion.Card.Version, outcome.Package!.Card.Version), (current.Package!.Card.Version, current.Challenger!.Version));

        using var store = new InMemoryStore();
        var refused = Assert.Throws<ModelRefusedException>(() => new MatchingEngine(store, Registry(), new FixedTime(SizeDecides.End)).Publish(ModelKind.Outreach, outcome.Package.Card.Version));
        Assert.Contains("未能可靠胜过规则", refused.Said.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_better_challenger_takes_over_and_reverting_restores_the_champion()
    {
        Registry().Keep(Ranking(Shuffled));
        var champion = Registry().Current(ModelKind.Outreach)!;
        var judgement = Judge(Good, champion);
        var outcome = ModelAdmission.Take(Registry(), Good with { Card = judgement.On(Good.Card) }, judgement, champion);

        Assert.True(judgement is { BeatsRules: true, BeatsChampion: true } && outcome.Published, judgement.Decision.En);
        Assert.Equal(champion.Card.Version, outcome.Package!.Card.Champion);
        using var store = new InMemoryStore();
        Assert.Equal(champion.Card.Version, new MatchingEngine(store, Registry(), new FixedTime(SizeDecides.End)).Revert(ModelKind.Outreach)!.Card.Version);
    }

    [Fact]
    public void A_champion_is_asked_only_what_it_has_not_learned_from()
    {
        var late = Ranking(Shuffled) with { Card = Ranking(Shuffled).Card with { TrainedUntil = Judging[^3].AsOf } };
        Assert.Contains($"n = {Judging.Count(q => q.AsOf >= late.Card.TrainedUntil)}", Judge(Good, late).Decision.En.Split(';')[1], StringComparison.Ordinal);

        var sawAll = late with { Card = late.Card with { TrainedUntil = SizeDecides.End } };
        var judgement = Judge(Good, sawAll);
        Assert.True(judgement is { BeatsRules: true, BeatsChampion: null, Publishes: false });
        Assert.Contains("nothing to compare them by", judgement.Decision.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Trained_again_from_the_same_history_nothing_changes_hands()
    {
        var engine = Engine(SizeDecides.Rows());
        var first = engine.Train(ModelKind.Outreach, SizeDecides.End, cancel: Cancel);
        var again = engine.Train(ModelKind.Outreach, SizeDecides.End, cancel: Cancel);

        Assert.True(first.Published, first.Decision.En);
        Assert.False(again.Published);
        Assert.Contains("nothing changed", again.Decision.En, StringComparison.Ordinal);
        Assert.Single(engine.Models.Versions(ModelKind.Outreach));
        Assert.Equal(first.Package!.Card.Version, engine.Shortlist(OfferingId.Of(CenterId.BigData), cancel: Cancel).ModelVersion);
    }

    [Fact]
    public void A_retrain_that_loses_leaves_the_winner_in_charge()
    {
        var champion = Engine(SizeDecides.Rows()).Train(ModelKind.Outreach, SizeDecides.End, cancel: Cancel).Package!;
        var engine = Engine(SizeDecides.Rows(shuffledBy: 3));
        var outcome = engine.Train(ModelKind.Outreach, SizeDecides.End, cancel: Cancel);

        Assert.False(outcome.Published);
        Assert.Equal(champion.Card.Version, engine.Shortlist(OfferingId.Of(CenterId.BigData), cancel: Cancel).ModelVersion);
        Assert.Equal(outcome.Package!.Card.Version, engine.Models.Examine(ModelKind.Outreach).Challenger!.Version);
    }

    [Fact]
    public void A_first_model_that_loses_is_kept_and_the_rules_say_why_they_rank()
    {
        var engine = Engine(SizeDecides.Rows());
        var judgement = Judge(Shuffled, null);
        var outcome = ModelAdmission.Take(engine.Models, Shuffled with { Card = judgement.On(Shuffled.Card) }, judgement, null);
        var list = engine.Shortlist(OfferingId.Of(CenterId.BigData), cancel: Cancel);

        Assert.False(outcome.Published);
        Assert.Equal(RuleScorer.Version, list.ModelVersion);
        Assert.Equal($"由规则排序：{outcome.Package!.Card.Decision.Zh}", list.RankedBy.Zh);
        Assert.Contains("不是概率", list.ProbabilityNote!.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Real_outcomes_enough_give_probabilities_that_the_card_vouches_for()
    {
        var engine = Engine(SizeDecides.Rows());
        var package = engine.Train(ModelKind.Outreach, SizeDecides.End, cancel: Cancel).Package!;
        var calibration = package.Card.Calibration!;
        var list = engine.Shortlist(OfferingId.Of(CenterId.BigData), 24, options: ListOptions.Plain, cancel: Cancel);

        // Nobody landed, so it is coming to talks that is foreseen.
        Assert.Equal((CalibrationTarget.Engaged, true), (calibration.Target, calibration.Outcomes >= 100));
        Assert.InRange(calibration.Ece, 0, CardCalibration.MostEce);
        Assert.Null(list.ProbabilityNote);
        Assert.All(list.Rows, row => Assert.InRange(row.Probability!.Value, 0.001, 0.999));
        Assert.Equal(list.Rows.Select(r => r.Probability).OrderDescending(), list.Rows.Select(r => r.Probability));
        Assert.True(list.Rows[0].Probability - list.Rows[^1].Probability > 0.2, $"{list.Rows[0].Probability} to {list.Rows[^1].Probability}");
    }

    [Fact]
    public void Publishing_what_is_not_there_names_it()
    {
        using var store = new InMemoryStore();
        var engine = new MatchingEngine(store, Registry(), new FixedTime(SizeDecides.End));

        Assert.Equal("v9", Assert.Throws<NotInCatalogException>(() => engine.Publish(ModelKind.Outreach, "v9")).Id);
    }

    // As if it had won before: the registry serves what was published, and the referee what its card allows.
    private static ModelPackage Ranking(ModelPackage package) => package with { Card = package.Card with { BeatsRules = true, Decision = new Text("胜出", "won") } };

    private static ModelJudgement Judge(ModelPackage candidate, ModelPackage? champion) =>
        ModelJudgement.Of(ModelKind.Outreach, Truth, Judging, candidate, champion, 1, Cancel);

    private ModelRegistry Registry() => new(_folder.Path, new FixedTime(SizeDecides.End));

    private MatchingEngine Engine(MatchingData rows)
    {
        var store = new InMemoryStore();
        store.Upsert(rows);
        return new MatchingEngine(store, Registry(), new FixedTime(SizeDecides.End));
    }
}
