using Matching.Features;

namespace Matching.Tests.Features;

public class FeatureSchemaTest
{
    private static readonly FixedFeature A = new(0.5, "a"), B = new(double.NaN, "b");

    // Moves only on purpose: every model that was kept must then be trained again.
    [Fact]
    public void The_schema_of_this_build_is_known() => Assert.Equal("d0084a994fe2dfdd", FeatureSchema.Current.Hash);

    [Fact]
    public void Names_stand_in_the_order_of_the_features()
    {
        var schema = FeatureSchema.Current;

        Assert.Equal(FeatureSet.All.Select(f => f.Name), schema.Names);
        Assert.Equal(schema.Names.Count, schema.Count);
        Assert.All(schema.Names, (name, i) => Assert.Equal(i, schema.IndexOf(name)));
    }

    [Fact]
    public void An_unknown_name_is_refused_with_the_known_ones()
    {
        var refused = Assert.Throws<KeyNotFoundException>(() => new FeatureSchema([A, B]).IndexOf("c"));

        Assert.Equal("There is no feature 'c'; known are a, b.", refused.Message);
    }

    [Fact]
    public void The_same_features_have_the_same_hash() =>
        Assert.Equal(new FeatureSchema([A, B]).Hash, new FeatureSchema([new FixedFeature(7, "a"), B]).Hash);

    [Fact]
    public void Any_change_of_the_features_moves_the_hash()
    {
        FeatureSchema[] changed =
        [
            new([A, B]),
            new([B, A]),
            new([A]),
            new([A, B, B]),
            new([new FixedFeature(0.5, "renamed"), B]),
            new([new FixedFeature(0.5, "a", unit: "km"), B]),
            new([new FixedFeature(0.5, "a", min: -2), B]),
            new([new FixedFeature(0.5, "a", max: 2), B]),
            new([new FixedFeature(0.5, "a", scope: FeatureScope.Company), B]),
        ];

        Assert.Distinct(changed.Select(s => s.Hash));
        Assert.All(changed, s => Assert.Matches("^[0-9a-f]{16}$", s.Hash));
    }

    [Fact]
    public void Extracting_measures_every_feature_in_order()
    {
        var values = new float[2];
        new FeatureSchema([A, B]).Extract(new FeatureWorld().Pair(), values);

        Assert.Equal([0.5f, float.NaN], values);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void A_span_of_another_length_is_refused(int length)
    {
        var refused = Assert.Throws<ArgumentException>(() => new FeatureSchema([A, B]).Extract(new FeatureWorld().Pair(), new float[length]));

        Assert.Contains($"2 values but got {length}", refused.Message, StringComparison.Ordinal);
    }
}
