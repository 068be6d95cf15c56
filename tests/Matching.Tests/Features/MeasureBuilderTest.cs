using CsCheck;
using Matching.Features;

namespace Matching.Tests.Features;

public class MeasureBuilderTest
{
    private static readonly Gen<float> Values = Gen.OneOf(Gen.Float, Gen.Int[0, 3].Select(n => (float)n), Gen.Bool.Select(zero => zero ? -0f : float.NaN));

    [Fact]
    public void Every_value_comes_back_at_its_place_bit_for_bit() =>
        Gen.Select(Values.Array[1, 600], Gen.Int[1, 600], Gen.Int).Sample((values, run, seed) => AssertKept(values, run, seed), iter: 200);

    // One byte holds 256 codes, two 65,536; what has more values is kept without codes.
    [Theory]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(70_000)]
    public void However_many_distinct_values_there_are(int distinct) =>
        AssertKept([.. Enumerable.Range(0, distinct + 1_000).Select(i => (float)(i % distinct))], 10_000, seed: 1);

    private static void AssertKept(float[] values, int run, int seed)
    {
        var builder = new MeasureBuilder(values.Length);
        foreach (var part in values.Chunk(run)) builder.Add(part);
        int[] rows = [.. Enumerable.Range(0, values.Length)];
        new Random(seed).Shuffle(rows);

        // What another builder left there must not matter.
        ushort[]? spare = new ushort[values.Length];
        Array.Fill(spare, (ushort)7);
        var measure = builder.Build(rows, ref spare);

        var expected = Array.ConvertAll(rows, row => Bits(values[row]));
        var start = values.Length / 3;
        var copied = new float[values.Length - start];
        measure.CopyTo(start, copied);
        Assert.Equal(expected[start..], Array.ConvertAll(copied, Bits));
        Assert.Equal(expected, Enumerable.Range(0, rows.Length).Select(place => Bits(measure[place])).ToArray());
        var converted = new int[values.Length];
        measure.Convert<int>((from, to) =>
        {
            for (var i = 0; i < from.Length; i++) to[i] = Bits(from[i]);
        }, converted);
        Assert.Equal(expected, converted);
    }

    private static int Bits(float value) => BitConverter.SingleToInt32Bits(value);
}
