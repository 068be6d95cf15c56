using CsCheck;
using Matching.Features;

namespace Matching.Tests.Features;

public class FeatureTableTest
{
    private static readonly FeatureSchema Schema = FeatureSchema.Current;

    [Fact]
    public void A_table_holds_what_each_pair_gives_alone() =>
        Gen.Select(RandomWorld.Small, RandomWorld.Day).Sample((data, day) =>
        {
            var pairs = RandomWorld.AllPairs(data, day);
            var table = FeatureTable.Extract(Schema, pairs, TestContext.Current.CancellationToken);
            var alone = new float[Schema.Count];
            for (var row = 0; row < pairs.Length; row++)
            {
                Schema.Extract(pairs[row], alone);
                AssertSameBits(alone, table[row]);
            }
        });

    [Fact]
    public void Measuring_twice_gives_the_same_bits()
    {
        var data = new RandomWorld(new Random(7)).Build(100, 300);
        var first = FeatureTable.Extract(Schema, RandomWorld.AllPairs(data, FeatureWorld.Day), TestContext.Current.CancellationToken);
        var second = FeatureTable.Extract(Schema, RandomWorld.AllPairs(data, FeatureWorld.Day), TestContext.Current.CancellationToken);

        for (var row = 0; row < first.Pairs.Count; row++) AssertSameBits(first[row], second[row]);
    }

    [Fact]
    public void Nothing_that_happens_on_the_day_or_later_moves_a_single_bit() =>
        Gen.Select(Gen.Int, RandomWorld.Day).Sample((seed, day) =>
        {
            const int companies = 6;
            var world = new RandomWorld(new Random(seed));
            var data = RandomWorld.Seated(world.Build(companies, 40));
            var before = FeatureTable.Extract(Schema, RandomWorld.AllPairs(data, day), TestContext.Current.CancellationToken);
            var after = FeatureTable.Extract(Schema, RandomWorld.AllPairs(data.With(world.Later(companies, day)), day), TestContext.Current.CancellationToken);

            for (var row = 0; row < before.Pairs.Count; row++) AssertSameBits(before[row], after[row]);
        });

    [Fact]
    public void Every_value_lies_within_its_range_or_is_missing() =>
        Gen.Select(RandomWorld.Small, RandomWorld.Day).Sample((data, day) =>
        {
            var table = FeatureTable.Extract(Schema, RandomWorld.AllPairs(data, day), TestContext.Current.CancellationToken);
            for (var row = 0; row < table.Pairs.Count; row++)
            {
                for (var i = 0; i < Schema.Count; i++)
                {
                    var (value, feature) = (table[row][i], Schema.Features[i]);
                    Assert.True(float.IsNaN(value) || (value >= (float)feature.Min && value <= (float)feature.Max), $"{feature.Name} is {value}.");
                }
            }
        });

    // Otherwise the two properties above could hold because nothing was ever known.
    [Fact]
    public void The_random_worlds_show_every_feature_known_and_spread()
    {
        FeatureTable[] tables =
        [
            .. Enumerable.Range(0, 30).Select(seed => FeatureTable.Extract(
                Schema, RandomWorld.AllPairs(RandomWorld.Seated(new RandomWorld(new Random(seed)).Build(6, 40)), RandomWorld.Start.AddDays(700)), TestContext.Current.CancellationToken)),
        ];

        Assert.All(Schema.Features, (feature, i) =>
        {
            var values = tables.SelectMany(t => Enumerable.Range(0, t.Pairs.Count).Select(row => t[row][i])).Where(v => !float.IsNaN(v)).Distinct().ToArray();
            Assert.True(values.Length > 1, $"{feature.Name} has {values.Length} known values.");
        });
    }

    [Fact]
    public void No_pairs_give_an_empty_table() => Assert.Empty(FeatureTable.Extract(Schema, [], TestContext.Current.CancellationToken).Pairs);

    [Fact]
    public void The_caller_can_give_up()
    {
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();

        Assert.Throws<OperationCanceledException>(() => FeatureTable.Extract(Schema, [new FeatureWorld().Pair()], cancel.Token));
    }

    private static void AssertSameBits(ReadOnlySpan<float> expected, ReadOnlySpan<float> actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++)
            Assert.True(BitConverter.SingleToInt32Bits(expected[i]) == BitConverter.SingleToInt32Bits(actual[i]), $"{Schema.Names[i]}: {expected[i]} became {actual[i]}.");
    }
}
