using Matching.Features;
using Matching.Models;
using Matching.Tests.Features;

namespace Matching.Tests.Models;

public class ModelRefusedExceptionTest
{
    private static readonly FeatureSchema Schema = new([new FixedFeature(0, "b"), new FixedFeature(0, "c")]);

    [Fact]
    public void Foreign_features_are_refused_with_both_lists_and_what_to_do()
    {
        var card = Packages.Tiny("v1").Card;

        var refused = Assert.Throws<ModelRefusedException>(() => ModelRefusedException.ThrowIfForeign(card, Schema));

        Assert.Equal(
            $"Model v1 was trained on other features (schema 0123456789abcdef, this build has {Schema.Hash}). "
            + "Only in the model: [a]. Only in this build: [c]. Model: [a, b]. This build: [b, c]. Train again with 'matching train outreach'.",
            refused.Message);
    }

    [Fact]
    public void The_hash_decides_even_where_the_names_agree()
    {
        var card = Packages.Tiny("v1").Card with { FeatureNames = Schema.Names };

        Assert.Throws<ModelRefusedException>(() => ModelRefusedException.ThrowIfForeign(card, Schema));
        ModelRefusedException.ThrowIfForeign(card with { SchemaHash = Schema.Hash }, Schema);
    }
}
