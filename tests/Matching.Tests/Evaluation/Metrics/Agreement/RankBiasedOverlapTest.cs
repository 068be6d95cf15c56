using CsCheck;
using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class RankBiasedOverlapTest
{
    [Fact]
    public void Agrees_with_the_sum_of_the_infinite_series()
    {
        foreach (var @case in Oracle.Cases("rbo.json"))
            Assert.Equal(@case.Number("rbo"), RankBiasedOverlap.Of(@case.Strings("first"), @case.Strings("second"), @case.Number("p")), 1e-9);
    }

    [Fact]
    public void Two_places_by_hand() =>
        // Agreement 0 at depth 1 and ½ from depth 2 on: (1 − p) × (0 + ½ (p + p² + …)) = p / 2.
        Assert.Equal(.4, RankBiasedOverlap.Of(["a", "b"], ["c", "a"], .8), 1e-12);

    [Fact]
    public void Lies_between_nothing_shared_and_the_same_and_does_not_care_which_comes_first() =>
        Gen.Select(Gen.Shuffle("abcdefgh".Select(c => c.ToString()).ToArray()), Gen.Shuffle("efghijkl".Select(c => c.ToString()).ToArray()), Gen.Int[1, 8]).Sample((a, b, n) =>
        {
            var value = RankBiasedOverlap.Of(a, b[..n]);
            Assert.InRange(value, 0, 1);
            Assert.Equal(value, RankBiasedOverlap.Of(b[..n], a), 1e-12);
            Assert.Equal(1, RankBiasedOverlap.Of(a, a), 1e-12);
        });

    [Fact]
    public void Has_no_value_of_an_empty_list() => Assert.Equal(double.NaN, RankBiasedOverlap.Of([], ["a"]));

    [Fact]
    public void Refuses_a_key_that_comes_twice_and_a_persistence_out_of_range()
    {
        Assert.Contains("'a' comes twice", Assert.Throws<ArgumentException>(() => RankBiasedOverlap.Of(["a", "b", "a"], ["a", "b", "c"])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("p", () => RankBiasedOverlap.Of(["a"], ["a"], 1));
    }
}
