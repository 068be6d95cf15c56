using CsCheck;
using Matching.Catalog;
using Matching.Domain;
using Matching.Gates;
using Matching.Tests.Features;

namespace Matching.Tests.Gates;

/// <summary>The gates as they run over a whole catalog, against the same gates written for the reader.</summary>
public class GateParityTest
{
    [Fact]
    public void Gates_answer_as_the_plain_ones_do() => PatchyWorld.Pairs.Sample(p => AssertSame(p.Pair), iter: 4_000);

    [Fact]
    public void Gates_answer_as_the_plain_ones_do_in_worlds_of_wild_values() =>
        Gen.Select(RandomWorld.Small, RandomWorld.Day).Sample((data, day) => Assert.All(RandomWorld.AllPairs(data, day), AssertSame));

    [Fact]
    public void Masks_name_the_gates_that_fail_one_pair_at_a_time_or_many() =>
        Gen.Select(RandomWorld.Small, RandomWorld.Day).Sample((data, day) =>
        {
            var pairs = RandomWorld.AllPairs(data, day);
            var masks = new uint[pairs.Length];
            GateSet.Failed(pairs, masks);

            for (var i = 0; i < pairs.Length; i++)
            {
                Assert.Equal(GateSet.Explain(pairs[i]).Where(g => g.Outcome == GateOutcome.Fail).Select(g => g.Id), GateSet.Ids(masks[i]));
                Assert.Equal(masks[i], GateSet.Failed(pairs[i]));
            }
        });

    [Fact]
    public void Room_for_another_number_of_masks_is_refused() =>
        Assert.Throws<ArgumentException>(() => GateSet.Failed([TestWorld.Pair(TestWorld.APlot())], new uint[2]));

    [Fact]
    public void Checking_a_pair_allocates_nothing()
    {
        var pairs = Enumerable.Range(0, 8).SelectMany(seed => RandomWorld.AllPairs(new RandomWorld(new Random(seed)).Build(6, 40), FeatureWorld.Day)).ToArray();
        var masks = new uint[pairs.Length];
        GateSet.Failed(pairs, masks);

        var before = GC.GetAllocatedBytesForCurrentThread();
        GateSet.Failed(pairs, masks);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void AssertSame(Pair pair)
    {
        foreach (var gate in GateSet.For(pair.Offering))
        {
            if (PlainGates.Check(gate.Id, pair) is not { } plain) continue;
            var (check, shown) = (gate.Check(pair), gate.Explain(pair));
            Assert.Equal((plain.Outcome, plain.Case, plain.Limit), (check.Outcome, check.Case, check.Limit));
            Assert.Equal(double.IsNaN(plain.Measured) ? null : plain.Measured, shown.Measured);

            // People are shown exact numbers; the check of a whole catalog may be a rounding error off.
            if (double.IsNaN(plain.Measured)) Assert.Equal(double.NaN, check.Measured);
            else Assert.InRange(check.Measured, plain.Measured - Math.Abs(plain.Measured * 1e-12), plain.Measured + Math.Abs(plain.Measured * 1e-12));
        }
    }
}
