using CsCheck;
using Matching.Scoring;

namespace Matching.Tests.Scoring;

public class ByteColumnTest
{
    private static readonly float[] Odd = [0f, -0f, 1e-36f, float.NaN, float.PositiveInfinity, float.NegativeInfinity, float.MaxValue, float.Epsilon];

    private static readonly Gen<float> Value = Gen.OneOf(Gen.Float[-2, 2], Gen.Float, Gen.Int[0, Odd.Length - 1].Select(i => Odd[i]));

    private static readonly Gen<float[]> Cuts = Gen.OneOf(Value, Gen.Float[0.5f, 0.50001f]).Array[1, ByteColumn.MaxCuts]
        .Select(cuts => cuts.Where(cut => !float.IsNaN(cut)).Distinct().Order().ToArray()).Where(cuts => cuts.Length > 0);

    private static readonly Gen<InputColumn> Inputs = Gen.Select(Gen.Bool, Value, Gen.Bool, (isFlag, whenMissing, zeroIsMissing) =>
        new InputColumn(0, isFlag ? InputKind.MissingFlag : InputKind.Value, whenMissing, zeroIsMissing));

    [Fact]
    public void A_bin_counts_the_cuts_below_the_value_one_by_one_and_many_at_a_time() =>
        Gen.Select(Cuts, Inputs, Value.Array[0, 100]).Sample((cuts, input, values) =>
        {
            var column = new ByteColumn(input, cuts);
            var bins = new sbyte[values.Length];
            column.Bin(values, bins);

            var expected = Array.ConvertAll(values, value => Plain(cuts, input.Encode(value)));
            Assert.Equal(expected, bins);
            Assert.Equal(expected, Array.ConvertAll(values, column.Bin));
            Assert.Equal(cuts, column.Cuts.ToArray());
        });

    // NaN lies above all cuts.
    private static sbyte Plain(float[] cuts, float value) => ByteColumn.Signed(cuts.Count(cut => !(value <= cut)));
}
