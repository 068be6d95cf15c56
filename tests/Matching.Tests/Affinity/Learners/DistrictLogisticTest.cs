using Matching.Affinity;

namespace Matching.Tests.Affinity;

public class DistrictLogisticTest
{
    [Fact]
    public void Places_of_a_district_share_its_probability()
    {
        var scores = new DistrictLogistic().Score([SmallTown.At(0, "五金建材"), SmallTown.At(2, "五金批发"), SmallTown.At(3, "丝绸服装"), SmallTown.At(4, "丝绸批发")], new Firm("五金"));

        Assert.Equal(scores[0], scores[1]);
        Assert.Equal(scores[0], scores[2]);
        Assert.True(scores[0] > scores[3]);
        Assert.Equal(1, Math.Exp(scores[0]) + Math.Exp(scores[3]), 1e-9);
        Assert.Equal(Math.Log(.5), scores[5], 1e-12);
    }

    [Fact]
    public void One_district_tells_nothing() =>
        Assert.Equal(new double[6], new DistrictLogistic().Score([SmallTown.At(0, "五金"), SmallTown.At(5, "服装")], new Firm("五金")));
}
