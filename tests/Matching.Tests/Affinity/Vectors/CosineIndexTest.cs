using CsCheck;
using Matching.Affinity;

namespace Matching.Tests.Affinity;

public class CosineIndexTest
{
    [Fact]
    public void Finds_what_multiplying_every_pair_finds() => Gen.Int[1, 10_000].Sample(
        seed =>
        {
            var random = new Random(seed);
            SparseVector[] vectors = [.. Enumerable.Range(0, 8).Select(_ => Draw(random))];
            var query = Draw(random);

            var cosines = new CosineIndex(vectors, Width).Cosines(query);

            for (var i = 0; i < vectors.Length; i++) Assert.Equal(Dense(vectors[i]).Zip(Dense(query), (a, b) => a * b).Sum(), cosines[i], 1e-6);
        },
        iter: 50);

    [Fact]
    public void Transposed_twice_is_the_same()
    {
        var rows = SparseRows.Of([.. Enumerable.Range(0, 5).Select(seed => Draw(new Random(seed)))], Width);
        var twice = rows.Transposed().Transposed();

        Assert.Equal(rows.Start, twice.Start);
        Assert.Equal(rows.Columns, twice.Columns);
        Assert.Equal(rows.Values, twice.Values);
    }

    private const int Width = 6;

    private static SparseVector Draw(Random random)
    {
        int[] indices = [.. Enumerable.Range(0, Width).Where(_ => random.Next(2) == 0)];
        return new SparseVector(indices, [.. indices.Select(_ => random.NextSingle())]);
    }

    private static double[] Dense(SparseVector vector)
    {
        var dense = new double[Width];
        for (var i = 0; i < vector.Indices.Length; i++) dense[vector.Indices[i]] = vector.Values[i];
        return dense;
    }
}
