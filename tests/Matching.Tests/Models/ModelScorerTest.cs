using Matching.Features;
using Matching.Models;
using Matching.Scoring;
using Matching.Tests.Features;

namespace Matching.Tests.Models;

public class ModelScorerTest
{
    private static readonly FeatureSchema Schema = FeatureSchema.Current;

    [Fact]
    public void A_candidate_scores_what_the_oracle_says_of_its_encoded_row()
    {
        var package = Packages.OfThisBuild(threshold: 9);
        var table = FeatureTable.Extract(Schema, RandomWorld.AllPairs(new RandomWorld(new Random(5)).Build(80, 100), FeatureWorld.Day), TestContext.Current.CancellationToken);
        var scores = new double[table.Pairs.Count];
        new ModelScorer(package, Schema).Score("any", table, scores);

        var row = new float[MissingEncoder.Width(Schema)];
        for (var i = 0; i < scores.Length; i++)
        {
            package.Model.Forest!.Input.Encode(table[i], row);
            Assert.Equal(ForestOracle.Score(package.Model.Forest, row), scores[i]);
        }

        Assert.Equal([-0.75, 1.25], scores.Distinct().Order());
    }

    [Fact]
    public void A_missing_value_is_scored_by_its_sentinel_and_not_as_the_largest()
    {
        var scores = new double[1];
        new ModelScorer(Packages.OfThisBuild(threshold: 9), Schema).Score("any", FeatureTable.Extract(Schema, [new FeatureWorld().Pair()], TestContext.Current.CancellationToken), scores);

        Assert.Equal(-0.75, scores[0]);
    }

    [Fact]
    public void A_model_of_other_features_is_refused() => Assert.Throws<ModelRefusedException>(() => new ModelScorer(Packages.Tiny("v1"), Schema));
}
