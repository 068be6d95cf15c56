using CsCheck;
using Matching.Features;
using Matching.Scoring;
using Matching.Tests.Features;

namespace Matching.Tests.Scoring;

public class MissingEncoderTest
{
    private static readonly FeatureSchema Schema = FeatureSchema.Current;
    private static readonly FeatureSchema Two = new([new FixedFeature(0, "a", min: 1, max: 5), new FixedFeature(0, "b")]);

    [Fact]
    public void A_missing_value_becomes_a_sentinel_and_a_flag() => Assert.Equal([-3f, 0.5f, 1, 0], Encode(Two, [float.NaN, 0.5f]));

    [Fact]
    public void Known_values_stay_as_they_are() => Assert.Equal([1f, -1f, 0, 0], Encode(Two, [1, -1]));

    [Fact]
    public void Columns_are_the_features_then_their_flags() => Assert.Equal(["a", "b", "a.missing", "b.missing"], MissingEncoder.Names(Two));

    [Fact]
    public void Every_sentinel_lies_clearly_below_the_range() =>
        Assert.All(Schema.Features, f => Assert.True(MissingEncoder.Sentinel(f) <= f.Min - (0.9 * (f.Max - f.Min)), f.Name));

    [Fact]
    public void Nothing_is_lost_and_nothing_missing_is_left() =>
        Gen.Select(Gen.Float[0, 1], Gen.Bool).Array[Schema.Count].Sample(drawn =>
        {
            var values = new float[Schema.Count];
            for (var i = 0; i < values.Length; i++)
            {
                var f = Schema.Features[i];
                values[i] = drawn[i].Item2 ? float.NaN : (float)Math.Clamp(f.Min + (drawn[i].Item1 * (f.Max - f.Min)), f.Min, f.Max);
            }

            var row = Encode(Schema, values);

            Assert.Equal(MissingEncoder.Names(Schema).Count, row.Length);
            Assert.All(row, v => Assert.True(float.IsFinite(v)));
            Assert.Equal(values, values.Select((_, i) => row[Schema.Count + i] == 1 ? float.NaN : row[i]));
        });

    [Theory]
    [InlineData(1, 4)]
    [InlineData(3, 4)]
    [InlineData(2, 3)]
    [InlineData(2, 5)]
    public void Spans_of_another_length_are_refused(int values, int encoded) =>
        Assert.Throws<ArgumentException>(() => MissingEncoder.Input(Two).Encode(new float[values], new float[encoded]));

    private static float[] Encode(FeatureSchema schema, float[] values)
    {
        var row = new float[MissingEncoder.Width(schema)];
        MissingEncoder.Input(schema).Encode(values, row);
        return row;
    }
}
