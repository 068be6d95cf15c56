using Matching.Domain;
using Matching.Models;
using Matching.Ranking;
using Matching.Scoring;

namespace Matching.Tests.Ranking;

public class RefereeTest
{
    [Fact]
    public void Without_a_model_the_rules_rank_and_say_so()
    {
        var referee = Referee.Decide(null);

        Assert.Equal(RuleScorer.Version, referee.Version);
        Assert.Same(RuleScorer.Current, referee.Scorer);
        Assert.Equal("尚无模型，由规则排序", referee.Reason.Zh);
        Assert.Null(referee.Card);
    }

    [Fact]
    public void A_model_that_cannot_be_read_is_set_aside_with_the_reason()
    {
        var referee = Referee.Decide(new CurrentModel(null, new Text("m.json 无法读取", "m.json cannot be read")));

        Assert.Equal(RuleScorer.Version, referee.Version);
        Assert.Equal("现行模型无法使用，由规则排序，请重新训练：m.json 无法读取", referee.Reason.Zh);
        Assert.Equal("the current model cannot be used, the rules rank; train again: m.json cannot be read", referee.Reason.En);
        Assert.Null(referee.Card);
        Assert.Equal("test-1", Referee.Decide(new CurrentModel(AModel.Preferring("logRevenue", 1))).Version);
    }

    [Fact]
    public void A_model_of_other_features_is_set_aside_by_name()
    {
        var package = AModel.Preferring("logRevenue", 1);
        var referee = Referee.Decide(package with { Card = package.Card with { SchemaHash = "0123456789abcdef" } });

        Assert.Equal(RuleScorer.Version, referee.Version);
        Assert.Same(RuleScorer.Current, referee.Scorer);
        Assert.Contains("test-1", referee.Reason.Zh, StringComparison.Ordinal);
        Assert.Contains("test-1", referee.Reason.En, StringComparison.Ordinal);
        Assert.NotNull(referee.Card);
    }

    [Theory]
    [InlineData(true, "test-1", "模型胜出")]
    [InlineData(false, RuleScorer.Version, "由规则排序：模型未胜出")]
    public void A_model_ranks_only_when_it_has_beaten_the_rules(bool beats, string version, string reason)
    {
        var referee = Referee.Decide(AModel.Preferring("logRevenue", 1, beats));

        Assert.Equal((version, reason), (referee.Version, referee.Reason.Zh));
        Assert.Equal(beats, referee.Scorer is ModelScorer);
    }

    [Fact]
    public void Where_no_model_ranks_the_newest_challenger_says_why()
    {
        var challenger = AModel.Preferring("logRevenue", 1, beatsRules: false).Card with { Version = "test-2" };
        var foreign = AModel.Preferring("logRevenue", 1);
        foreign = foreign with { Card = foreign.Card with { SchemaHash = "0123456789abcdef" } };

        foreach (var package in new[] { null, foreign, AModel.Preferring("logRevenue", 1, beatsRules: false) })
        {
            var referee = Referee.Decide(new CurrentModel(package, null, challenger));
            Assert.Equal(("由规则排序：模型未胜出", "test-2", null), (referee.Reason.Zh, referee.Card!.Version, referee.InCharge));
        }

        Assert.Equal("test-1", Referee.Decide(new CurrentModel(AModel.Preferring("logRevenue", 1), null, challenger)).Version);
    }

    [Fact]
    public void A_model_is_compiled_once_however_often_it_ranks()
    {
        var package = AModel.Preferring("logRevenue", 1);

        Assert.Same(((ModelScorer)Referee.Decide(package).Scorer).Model, ((ModelScorer)Referee.Decide(package).Scorer).Model);
    }
}
