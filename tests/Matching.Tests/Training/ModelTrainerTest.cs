using System.Text.Json;
using Matching.Catalog;
using Matching.Domain;
using Matching.Features;
using Matching.Models;
using Matching.Rules;
using Matching.Scoring;
using Matching.Tests.Features;
using Matching.Training;

namespace Matching.Tests.Training;

public class ModelTrainerTest
{
    private static readonly DateOnly Until = RandomWorld.Start.AddDays(600);
    private static readonly MatchingData Data = new RandomWorld(new Random(31)).Build(40, 400);
    private static readonly ModelPackage Trained = Fit(Data);

    [Fact]
    public void The_card_says_what_was_learned_from_and_that_nobody_judged_it_yet()
    {
        var card = Trained.Card;
        var queries = ModelTrainer.Queries(ModelKind.Outreach, CatalogSnapshot.Build(Data, 1), Until);

        Assert.Equal((ModelKind.Outreach, new FastTreeRanking().Name, FeatureSchema.Current.Hash), (card.Kind, card.Trainer, card.SchemaHash));
        Assert.Equal(FeatureSchema.Current.Names, card.FeatureNames);
        Assert.Equal((queries[0].AsOf, Until, 7, DataKind.Real), (card.TrainedFrom!.Value, card.TrainedUntil, card.Seed, card.DataKind));
        Assert.Equal(queries.Count, card.Queries);
        Assert.Equal(queries.Sum(q => q.Grades.Count), card.Graded);
        Assert.Equal(queries.Sum(q => q.Grades.Values.Count(g => g >= 2)), card.Positive);
        Assert.Equal($"outreach-{Until:yyyyMMdd}-{card.DataHash[..8]}-7", card.Version);
        Assert.Equal(RuleBook.Default.LeadingEnterprise.Stamp, card.TierRules);
        Assert.False(card.BeatsRules);
        Assert.Equal(MissingEncoder.Width(FeatureSchema.Current), Trained.Model.Forest!.Width);
        Assert.Contains(Trained.Model.Forest!.Trees, t => t.Features.Length > 0);
    }

    [Fact]
    public void The_same_data_and_seed_give_the_same_model_byte_for_byte() => Assert.Equal(Written(Trained), Written(Fit(Data)));

    [Fact]
    public void Another_seed_gives_another_model()
    {
        var other = Fit(Data, seed: 8);

        Assert.NotEqual(JsonSerializer.Serialize(Trained.Model.Forest!.Trees), JsonSerializer.Serialize(other.Model.Forest!.Trees));
        Assert.NotEqual(Trained.Card.Version, other.Card.Version);
    }

    [Fact]
    public void Nothing_that_happened_later_is_learned_from() =>
        Assert.Equal(Written(Trained), Written(Fit(Data.With(new RandomWorld(new Random(5)).Later(40, Until)))));

    [Fact]
    public void Placement_learns_from_enquiries()
    {
        var data = new RandomWorld(new Random(37)).Build(20, 800);
        var package = ModelTrainer.Fit(ModelKind.Placement, CatalogSnapshot.Build(data, 1), Until, 1, cancel: TestContext.Current.CancellationToken)!.Package;

        Assert.StartsWith("placement-", package.Card.Version, StringComparison.Ordinal);
        Assert.True(package.Card.Graded >= package.Card.Positive && package.Card.Positive > 0);
    }

    [Theory]
    [InlineData(DataKind.Simulated)]
    [InlineData(DataKind.Real)]
    public void The_kind_of_the_data_is_said(DataKind kind) =>
        Assert.Equal(kind, Fit(new RandomWorld(new Random(31)).Build(40, 200, kind)).Card.DataKind);

    [Fact]
    public void Too_few_queries_give_no_model() =>
        Assert.Null(ModelTrainer.Fit(ModelKind.Outreach, CatalogSnapshot.Build(Data with { Engagements = [.. Data.Engagements.Take(5)] }, 1), Until, 1, cancel: TestContext.Current.CancellationToken));

    [Fact]
    public void The_caller_can_give_up()
    {
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();

        Assert.Throws<OperationCanceledException>(() => ModelTrainer.Fit(ModelKind.Outreach, CatalogSnapshot.Build(Data, 1), Until, 1, cancel: cancel.Token));
    }

    private static ModelPackage Fit(MatchingData data, int seed = 7) => ModelTrainer.Fit(ModelKind.Outreach, CatalogSnapshot.Build(data, 1), Until, seed, ChosenTrainer.Asked(new FastTreeRanking()))!.Package;

    private static string Written(ModelPackage package) => JsonSerializer.Serialize(package.Card) + JsonSerializer.Serialize(package.Model.Forest!.Trees);
}
