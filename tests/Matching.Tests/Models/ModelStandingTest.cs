using Matching.Domain;
using Matching.Features;
using Matching.Models;
using Matching.Tests.Ranking;

namespace Matching.Tests.Models;

public class ModelStandingTest
{
    private static readonly ModelCard Best = AModel.Preferring("logRevenue", 1).Card with
    {
        HoldOutQueries = 40,
        GateViolations = 0,
        Champion = "v0",
        BeatsChampion = true,
        Calibration = Packages.Whole("v1").Card.Calibration,
    };

    [Fact]
    public void A_model_that_lacks_nothing_is_ready_and_says_why()
    {
        var standing = Of(Best);

        Assert.Equal(ModelStatus.Ready, standing.Status);
        Assert.Contains("v0", Assert.Single(standing.Reasons).Zh, StringComparison.Ordinal);
        Assert.Equal(ModelStatus.Ready, Of(Best with { Champion = null, BeatsChampion = null }).Status);
    }

    public static TheoryData<string, ModelCard> Worse => new()
    {
        { "did not reliably beat v0", Best with { BeatsChampion = false } },
        { "compared fairly with v0", Best with { BeatsChampion = null } },
        { "only 29 queries", Best with { HoldOutQueries = 29 } },
        { "gates", Best with { GateViolations = null } },
        { "simulated", Best with { DataKind = DataKind.Simulated } },
        { "not calibrated", Best with { Calibration = null } },
        { "0.051", Best with { Calibration = Best.Calibration! with { Ece = 0.051 } } },
    };

    [Theory]
    [MemberData(nameof(Worse), DisableDiscoveryEnumeration = true)]
    public void What_is_missing_is_said_and_the_model_may_rank(string reason, ModelCard card) => AssertOnly(ModelStatus.Ok, reason, Of(card));

    public static TheoryData<string, ModelCard> Worst => new()
    {
        { "features", Best with { SchemaHash = "0123" } },
        { "beat the rules", Best with { BeatsRules = false } },
        { "2 that fail a gate", Best with { GateViolations = 2 } },
        { "the model won", Best with { HoldOutQueries = 0 } },
    };

    [Theory]
    [MemberData(nameof(Worst), DisableDiscoveryEnumeration = true)]
    public void What_forbids_it_to_rank_is_said(string reason, ModelCard card) => AssertOnly(ModelStatus.NotReady, reason, Of(card));

    [Fact]
    public void Too_few_queries_to_tell_are_said_beside_the_defeat()
    {
        var standing = Of(Best with { BeatsRules = false, HoldOutQueries = 5 });

        Assert.Equal(2, standing.Reasons.Count);
        Assert.Contains("only 5 queries", standing.Reasons[1].En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_of_an_earlier_format_is_judged_by_its_figures()
    {
        var card = Best with { HoldOutQueries = 0, GateViolations = null, Champion = null, BeatsChampion = null, Metrics = [new CardMetric("model", "ndcg@10", 0.5, null, null, 12)] };

        Assert.Equal(ModelStatus.Ok, Of(card).Status);
        Assert.Contains(Of(card).Reasons, reason => reason.En.Contains("only 12 queries", StringComparison.Ordinal));
    }

    private static ModelStanding Of(ModelCard card) => ModelStanding.Of(card, FeatureSchema.Current);

    private static void AssertOnly(ModelStatus status, string reason, ModelStanding standing)
    {
        Assert.Equal(status, standing.Status);
        Assert.Contains(reason, Assert.Single(standing.Reasons).En, StringComparison.Ordinal);
        Assert.NotEqual(standing.Reasons[0].En, standing.Reasons[0].Zh);
    }
}
