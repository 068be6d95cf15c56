using CsCheck;
using Matching.Catalog;
using Matching.Features;

namespace Matching.Tests.Features;

/// <summary>Many pairs at once, against one pair at a time.</summary>
public class FeatureColumnsTest
{
    private static readonly FeatureSchema Schema = FeatureSchema.Current;

    // In drawn order as well: a formula that remembers the last pair must not take one for the other.
    [Fact]
    public void Columns_hold_the_same_bits_as_one_pair_after_the_other() =>
        Gen.Select(RandomWorld.Small, RandomWorld.Day, RandomWorld.Day, Gen.Int[0, int.MaxValue - 1]).Sample((data, day, other, seed) =>
        {
            Pair[] pairs = [.. RandomWorld.AllPairs(data, day), .. RandomWorld.AllPairs(data, other)];
            new Random(seed).Shuffle(pairs);
            var columns = new float[Schema.Count * pairs.Length];
            Schema.Extract(pairs, columns);

            var alone = new float[Schema.Count];
            for (var row = 0; row < pairs.Length; row++)
            {
                Schema.Extract(pairs[row], alone);
                for (var i = 0; i < alone.Length; i++)
                    Assert.Equal(BitConverter.SingleToInt32Bits(alone[i]), BitConverter.SingleToInt32Bits(columns[(i * pairs.Length) + row]));
            }
        });

    [Fact]
    public void Columns_of_another_length_are_refused()
    {
        Pair[] pairs = [new FeatureWorld().Pair()];

        Assert.Throws<ArgumentException>(() => Schema.Extract(pairs, new float[Schema.Count + 1]));
        Assert.All(Schema.Features, feature => Assert.Throws<ArgumentException>(() => feature.Values(pairs, new float[2])));
    }

    [Fact]
    public void Features_of_pairs_allocate_nothing()
    {
        var pairs = RandomWorld.AllPairs(new RandomWorld(new Random(3)).Build(6, 40), FeatureWorld.Day);
        var column = new float[pairs.Length];
        Assert.All(Schema.Features.Where(f => f.Scope == FeatureScope.Pair), feature =>
        {
            feature.Values(pairs, column);
            var before = GC.GetAllocatedBytesForCurrentThread();
            feature.Values(pairs, column);
            Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        });
    }
}
