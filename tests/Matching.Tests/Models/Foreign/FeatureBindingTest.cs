using Matching.Features;
using Matching.Models;
using Matching.Scoring;
using Matching.Tests.Features;

namespace Matching.Tests.Models;

public class FeatureBindingTest
{
    private static readonly FeatureSchema Schema = new([new FixedFeature(0, "x"), new FixedFeature(0, "y"), new FixedFeature(0, "z")]);
    private static readonly ForeignModel Model = AForeignModel.Read(2);

    [Fact]
    public void The_trees_look_at_the_features_that_the_map_names()
    {
        var forest = FeatureBinding.Bind(Model, [("b", "z")], Schema);
        var encoded = new float[forest.Width];
        double Score(float x, float y, float z)
        {
            forest.Input.Encode([x, y, z], encoded);
            return ForestOracle.Score(forest, encoded);
        }

        Assert.Equal(3, forest.Input.Features);
        Assert.Equal((-1, 1, -1), (Score(9, 9, 1), Score(0, 0, 2), Score(9, 9, float.NaN)));
        Assert.Equal(Model.Forest.Link, forest.Link);
    }

    [Fact]
    public void Features_that_the_model_has_and_does_not_use_may_be_mapped_too() =>
        Assert.Equal(2, FeatureBinding.Bind(Model, [("c", "x"), ("b", "z")], Schema).Input.Columns[0].Feature);

    [Theory]
    [InlineData("b=z;d=x", "not in the model [d]")]
    [InlineData("b=w", "not in this build [w]")]
    [InlineData("b=z;b=x", "given twice [b]")]
    [InlineData("b=z;a=z", "given twice [z]")]
    [InlineData("a=x", "used by the model but not mapped [b]")]
    [InlineData("", "used by the model but not mapped [b]")]
    [InlineData("B=z", "not in the model [B]; used by the model but not mapped [b]")]
    public void A_map_that_does_not_fit_is_refused_with_both_lists(string map, string fault)
    {
        var pairs = map.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => (pair.Split('=')[0], pair.Split('=')[1])).ToArray();

        var refused = Assert.Throws<ModelRefusedException>(() => FeatureBinding.Bind(Model, pairs, Schema));

        Assert.Equal($"The map of features does not fit the model: {fault}. Model: [a, b, c], of which it uses [b]. This build: [x, y, z].", refused.Message);
        Assert.Contains("[a, b, c]", refused.Said.Zh, StringComparison.Ordinal);
    }
}
