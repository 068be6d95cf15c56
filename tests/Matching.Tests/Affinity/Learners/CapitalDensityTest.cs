using Matching.Affinity;

namespace Matching.Tests.Affinity;

public class CapitalDensityTest
{
    private static readonly Settlement[] Settlements = [SmallTown.At(0, "", 100), SmallTown.At(1, "", 1000), SmallTown.At(2, "")];

    [Fact]
    public void Is_the_ratio_of_shrunken_densities()
    {
        var scores = new CapitalDensity().Score(Settlements, new Firm("", 100));
        var far = Math.Exp(-1 / (2 * .35 * .35));
        var city = (1 + far) / 2;

        Assert.Equal(Math.Log((1 + 6 * city) / 7 / city), scores[0], 1e-6);
        Assert.Equal(Math.Log((far + 6 * city) / 7 / city), scores[1], 1e-6);
        Assert.Equal(0, scores[2], 1e-6);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0.0)]
    [InlineData(-5.0)]
    public void Says_nothing_of_an_unknown_capital(double? capital) => Assert.Equal(new double[6], new CapitalDensity().Score(Settlements, new Firm("", capital)));

    [Fact]
    public void Stays_finite_far_from_all_that_is_known() =>
        Assert.All(new CapitalDensity().Score(Settlements, new Firm("", 1e30)), score => Assert.Equal(0, score, .2));
}
