using Matching.Affinity;

namespace Matching.Tests.Affinity;

public class NeighborsTest
{
    private static readonly Firm Dealer = new("批发:五金");

    [Fact]
    public void Tenants_alike_count_by_the_square_of_their_cosine()
    {
        Settlement[] settlements = [SmallTown.At(0, "批发:五金"), SmallTown.At(0, "批发:五金"), SmallTown.At(1, "设计:服装")];

        var scores = new ClauseNeighbors().Score(settlements, Dealer);

        Assert.Equal(Math.Log(2.02), scores[0], 1e-6);
        Assert.Equal(Math.Log(.02), scores[1], 1e-6);
        Assert.Equal(scores[1], scores[5]);
    }

    [Fact]
    public void Boilerplate_makes_no_neighbors()
    {
        var scores = new ClauseNeighbors().Score([SmallTown.At(0, "设计:服装(凭许可证经营)")], new Firm("批发:五金(凭许可证经营)"));

        Assert.Equal(Math.Log(.02), scores[0], 1e-6);
    }

    [Fact]
    public void The_street_counts_by_its_house_numbers()
    {
        // At number 10 of the street: 60 is 50 numbers away. Its own firm does not count.
        var scores = new StreetNeighbors().Score([SmallTown.At(0, "批发:五金")], Dealer);

        Assert.Equal(Math.Log(.02), scores[0], 1e-6);
        Assert.Equal(Math.Log(Math.Exp(-1) + .02), scores[1], 1e-6);
        Assert.Equal(Math.Log(.02), scores[2], 1e-6);
    }

    [Fact]
    public void An_unknown_number_is_a_hundred_away_and_an_unknown_street_has_no_neighbors()
    {
        Place[] places = [new("a", "东区", "河路", 10), new("b", "东区", "河路"), new("c", "东区"), new("d", "东区"), new("e", "西区", "河路", 10)];

        var scores = new StreetNeighbors().Score([SmallTown.At(0, "批发:五金"), SmallTown.At(3, "批发:五金")], Dealer, places);

        Assert.Equal(Math.Log(Math.Exp(-2) + .02), scores[1], 1e-6);
        Assert.Equal(Math.Log(.02), scores[2], 1e-6);
        Assert.Equal(Math.Log(.02), scores[4], 1e-6);
    }
}
