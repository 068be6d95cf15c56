using Matching.Affinity;

namespace Matching.Tests.Affinity;

public class PlaceLogisticTest
{
    private static readonly Settlement[] Settlements =
        [SmallTown.At(0, "五金建材"), SmallTown.At(0, "五金批发"), SmallTown.At(1, "服装设计"), SmallTown.At(1, "服装批发"), SmallTown.At(5, "餐饮服务")];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Scores_are_log_probabilities(bool stripped)
    {
        var scores = new PlaceLogistic(stripped).Score(Settlements, new Firm("五金零售"));

        Assert.Equal(1, scores.Sum(Math.Exp), 1e-9);
        Assert.Equal(0, Array.IndexOf(scores, scores.Max()));
    }

    [Fact]
    public void Places_without_a_firm_come_last()
    {
        var scores = new PlaceLogistic().Score(Settlements, new Firm("五金"));

        Assert.True(new[] { scores[2], scores[3], scores[4] }.Max() < new[] { scores[0], scores[1], scores[5] }.Min());
    }

    [Fact]
    public void Stripped_it_does_not_hear_the_registration_office()
    {
        Settlement[] settlements = [SmallTown.At(0, "五金(凭许可证经营)"), SmallTown.At(0, "建材(凭许可证经营)"), SmallTown.At(1, "五金"), SmallTown.At(1, "建材")];
        var firm = new Firm("五金(凭许可证经营)");

        var (heard, not) = (new PlaceLogistic().Score(settlements, firm), new PlaceLogistic(Stripped: true).Score(settlements, firm));

        Assert.True(heard[0] > heard[1] + .5);
        Assert.Equal(not[0], not[1], 1e-3);
    }

    [Fact]
    public void Streets_average_the_probabilities_of_their_candidates()
    {
        Place[] places = [new("a", "东区", "河路"), new("b", "东区", "河路"), new("c")];
        var scores = new double[3];

        StreetAverage.Over(new Fixed(.5, .3, .2), places, [0, 1, 2]).Score(new Firm(""), scores);

        Assert.Equal([Math.Log(.4001), Math.Log(.4001), Math.Log(.2001)], scores, (a, b) => Math.Abs(a - b) < 1e-12);
    }

    private sealed class Fixed(params double[] probabilities) : IAffinity
    {
        public void Score(Firm firm, Span<double> scores) => probabilities.Select(p => Math.Log(p)).ToArray().CopyTo(scores);
    }
}
