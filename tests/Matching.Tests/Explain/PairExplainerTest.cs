using Matching.Domain;
using Matching.Explain;
using Matching.Features;
using Matching.Merit;
using Matching.Rules;
using Matching.Scoring;
using Matching.Tests.Features;
using Matching.Tests.Models;
using Matching.Tests.Ranking;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Explain;

public class PairExplainerTest
{
    private static readonly FeatureWorld World = new()
    {
        Company = ChipDesigner with { NameZh = "芯片设计", NameEn = "Chips", Revenue = Wan(10_000), RiskFlags = [], Source = new Source(DataKind.Simulated, "test") },
        Building = House with { Centers = [CenterId.IcDesign], Rent = Rent.FromDay(3), Status = SpaceStatus.Promotable },
        Units = [Unit(1000)],
        Need = new Requirement { AreaMin = M2(1000), RentMax = Rent.FromDay(4) },
    };

    [Fact]
    public void The_pair_is_named_with_its_day_and_its_kinds_of_data()
    {
        var explained = PairExplainer.Explain(World.Pair(), null);

        Assert.Equal((Firm.Id, new Text("芯片设计", "Chips")), (explained.CompanyId, explained.CompanyName));
        Assert.Equal(("building:house", new Text("house", "house")), (explained.OfferingId, explained.OfferingName));
        Assert.Equal((Day, DataKind.Simulated, DataKind.Real), (explained.AsOf, explained.CompanyDataKind, explained.OfferingDataKind));
    }

    [Fact]
    public void Every_feature_is_told_with_its_scope_unit_and_value_or_why_it_is_missing()
    {
        var pair = World.Pair();
        var explained = PairExplainer.Explain(pair, null);

        Assert.Equal(FeatureSet.All.Select(f => f.Name), explained.Features.Select(f => f.Name));
        Assert.All(explained.Features, (told, i) =>
        {
            var feature = FeatureSet.All[i];
            var value = feature.Value(pair);
            Assert.Equal((feature.Label, feature.Scope.ToString().ToLowerInvariant(), feature.Unit, feature.Missing), (told.Label, told.Scope, told.Unit, told.Missing));
            Assert.Equal(float.IsNaN(value), told.Value is null);
            if (told.Value is { } known) Assert.Equal(value, known, 1e-6);
        });
        Assert.Contains(explained.Features, f => f.Value is null);
    }

    [Fact]
    public void Where_the_rules_rank_the_score_is_theirs_part_by_part()
    {
        var pair = World.Pair();
        var explained = PairExplainer.Explain(pair, null);
        var scores = new double[1];
        new RuleScorer(FeatureSchema.Current).Score("any", FeatureTable.Extract(FeatureSchema.Current, [pair], TestContext.Current.CancellationToken), scores);

        // Match 25, area 15, budget 15 × 0.625, tier 10 × 2 / 5; timing is unknown: 5 points, all of them in the base.
        Assert.Equal(scores[0], explained.RuleScore);
        Assert.Equal(25 + 15 + 9.375 + 4 + 5, explained.RuleScore, 1e-6);
        Assert.Equal((explained.RuleScore, 20), (explained.Score, explained.Base));
        Assert.Equal(["centerMatch", "areaFit", "leaderTier", "budgetSlack"], explained.Contributions.Select(c => c.Feature));
        Assert.Equal([25, 7.5, 4, 1.875], explained.Contributions.Select(c => Math.Round(c.Contribution, 6)));
        Assert.Equal([Theme.Industry, Theme.Fit, Theme.Quality, Theme.Cost], explained.Contributions.Select(c => c.Theme));
        Assert.Equal("产业匹配 100%", explained.Reasons[0].TextZh);
    }

    [Fact]
    public void Whoever_ranks_the_contributions_add_up_to_its_score()
    {
        foreach (var model in Enumerable.Range(0, 5).SelectMany(DrawnModel.EveryKind).Append(null))
        {
            var explained = PairExplainer.Explain(World.Pair(), model is null ? null : Packages.OfThisBuild(0) with { Model = model });

            Assert.Equal(explained.Score, explained.Base + explained.Contributions.Sum(c => c.Contribution), 1e-6 * Math.Max(1, Math.Abs(explained.Score)));
            Assert.Equal(model is null ? explained.RuleScore : explained.ModelScore, explained.Score);
        }
    }

    [Fact]
    public void A_model_that_does_not_know_its_training_rows_says_so()
    {
        Assert.Contains("equally likely", PairExplainer.Explain(World.Pair(), Packages.OfThisBuild(9)).ContributionNote?.En, StringComparison.Ordinal);
        Assert.Null(PairExplainer.Explain(World.Pair(), null).ContributionNote);
    }

    [Fact]
    public void Feasible_means_that_no_gate_fails()
    {
        var feasible = PairExplainer.Explain(World.Pair(), null);
        var sold = PairExplainer.Explain((World with { Building = World.Building! with { Status = SpaceStatus.Sold } }).Pair(), null);

        Assert.True(feasible.Feasible);
        Assert.DoesNotContain(feasible.Gates, g => g.Outcome == GateOutcome.Fail);
        Assert.False(sold.Feasible);
        Assert.Contains(sold.Gates, g => g.Id == "H18" && g.Outcome == GateOutcome.Fail);
    }

    [Fact]
    public void On_random_worlds_the_flag_follows_the_gates_and_the_parts_the_score() =>
        CsCheck.Check.Sample(RandomWorld.Small, data =>
        {
            foreach (var pair in RandomWorld.AllPairs(data, Day))
            {
                var explained = PairExplainer.Explain(pair, null);
                Assert.Equal(explained.Gates.All(g => g.Outcome != GateOutcome.Fail), explained.Feasible);
                Assert.Equal(explained.Score, explained.Base + explained.Contributions.Sum(c => c.Contribution), 1e-9);
            }
        }, iter: 20);

    [Fact]
    public void Merit_and_the_six_fits_stand_beside()
    {
        var explained = PairExplainer.Explain(World.Pair(), null);

        Assert.Equal(LeadingEnterprise.Rate(RuleBook.Default, World.Company, CenterFit.Of(World.Company), Day), explained.Merit);
        Assert.Equal(CenterIds.All.Select(c => c.Code()).Order(), explained.CenterFit.Keys.Order());
        Assert.Equal(1, explained.CenterFit["ic-design"]);
    }

    [Fact]
    public void Without_a_model_the_rules_rank_and_it_is_said_why()
    {
        var explained = PairExplainer.Explain(World.Pair(), null);

        Assert.Equal((null, RuleScorer.Version, "no model yet, the rules rank"), (explained.ModelScore, explained.ModelVersion, explained.RankedBy.En));
    }

    [Theory]
    [InlineData(true, "of-this-build")]
    [InlineData(false, RuleScorer.Version)]
    public void A_model_says_its_score_even_where_the_rules_rank(bool beatsRules, string rankedBy)
    {
        var package = Packages.OfThisBuild(threshold: 9, beatsRules);
        var explained = PairExplainer.Explain(World.Pair(), package); // ln 10 001 lies above 9

        Assert.Equal((1.25, rankedBy), (explained.ModelScore, explained.ModelVersion));
        Assert.EndsWith(package.Card.Decision.Zh, explained.RankedBy.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_of_other_features_says_nothing()
    {
        var explained = PairExplainer.Explain(World.Pair(), Packages.Tiny("v1"));

        Assert.Equal((null, RuleScorer.Version), (explained.ModelScore, explained.ModelVersion));
        Assert.Contains("trained on other features", explained.RankedBy.En, StringComparison.Ordinal);
    }
}
