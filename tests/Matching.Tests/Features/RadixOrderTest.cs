using CsCheck;
using Matching.Features;

namespace Matching.Tests.Features;

public class RadixOrderTest
{
    // Keys of few bits, so that many are equal, and of all bits.
    private static readonly Gen<uint[]> Keys = Gen.Int[0, 31].SelectMany(unused => Gen.UInt.Select(key => key >> unused).Array[0, 300]);

    [Fact]
    public void Orders_as_a_stable_sort_does() =>
        Keys.Sample(keys => Assert.Equal(Enumerable.Range(0, keys.Length).OrderBy(i => keys[i]), RadixOrder.Of([.. keys])));
}
