using CsCheck;
using MathNet.Numerics.Distributions;
using Matching.Planning;

namespace Matching.Tests.Planning;

public class PoissonBinomialTest
{
    private static readonly Gen<double[]> Probabilities = Gen.OneOf(Gen.Double[0, 1], Gen.Const(0.0), Gen.Const(1.0)).Array[0, 10];

    [Fact]
    public void It_is_what_counting_all_outcomes_gives() =>
        Gen.Select(Probabilities, Gen.Int[-1, 11]).Sample((probabilities, least) =>
        {
            var expected = 0.0;
            for (var outcome = 0; outcome < 1 << probabilities.Length; outcome++)
            {
                if (int.PopCount(outcome) < least) continue;
                var p = 1.0;
                for (var i = 0; i < probabilities.Length; i++) p *= (outcome >> i & 1) == 1 ? probabilities[i] : 1 - probabilities[i];
                expected += p;
            }

            Assert.Equal(expected, PoissonBinomial.AtLeast(probabilities, least), 1e-12);
        });

    [Fact]
    public void With_equal_probabilities_it_is_the_binomial() =>
        Assert.All(Enumerable.Range(1, 400), least => Assert.Equal(1 - Binomial.CDF(0.13, 400, least - 1), PoissonBinomial.AtLeast(Enumerable.Repeat(0.13, 400).ToArray(), least), 1e-10));

    [Fact]
    public void One_more_event_never_lowers_it_by_a_bit() =>
        Gen.Select(Probabilities, Gen.Double[0, 1], Gen.Int[0, 8]).Sample((probabilities, more, least) =>
            Assert.True(PoissonBinomial.AtLeast([.. probabilities, more], least) >= PoissonBinomial.AtLeast(probabilities, least)));
}
