using Matching.Affinity;

namespace Matching.Tests.Affinity;

public class BackOffBayesTest
{
    private static readonly Place[] Places = [new("a", "东区", "河路"), new("b", "东区", "桥街"), new("c", "东区", "河路")];

    [Fact]
    public void Borrows_from_street_district_and_city()
    {
        // Two words in the city, each once: a half each, and in the district too. The street of a and c has the asked one once.
        var scores = new BackOffBayes().Score([SmallTown.At(0, "五金"), SmallTown.At(1, "服装")], new Firm("五金"), Places);
        var (street, other) = ((1 + 300 * .5) / 301, 300 * .5 / 301);

        Assert.Equal(Math.Log((1 + 100 * street) / 101 / .5), scores[0], 1e-12);
        Assert.Equal(Math.Log(100 * other / 101 / .5), scores[1], 1e-12);
        Assert.Equal(Math.Log(street / .5), scores[2], 1e-12);
    }

    [Fact]
    public void Saying_a_thing_twice_is_saying_it_once()
    {
        Settlement[] settlements = [SmallTown.At(0, "五金"), SmallTown.At(1, "服装")];

        Assert.Equal(new BackOffBayes().Score(settlements, new Firm("五金"), Places), new BackOffBayes().Score(settlements, new Firm("五金,五金"), Places), (a, b) => Math.Abs(a - b) < 1e-12);
    }

    [Fact]
    public void Firms_where_no_candidate_is_count_for_the_district()
    {
        Place[] places = [.. Places, new("x", "西区", "山路"), new("y", "东区", "海路")];
        double Gain(int place)
        {
            var scores = new double[2];
            new BackOffBayes().Learn(places, [SmallTown.At(0, "服装"), SmallTown.At(3, "餐饮"), SmallTown.At(place, "五金")], [0, 3]).Score(new Firm("五金"), scores);
            return scores[0] - scores[1];
        }

        Assert.True(Gain(4) > 0);
    }
}
