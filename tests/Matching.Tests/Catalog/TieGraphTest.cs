using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Catalog;

public class TieGraphTest
{
    private static readonly DateOnly Day = TestWorld.Today;

    [Fact]
    public void A_tie_counts_strictly_after_the_day_it_became_known_and_always_without_one()
    {
        var ties = new TestWorld().With(ATie("r1") with { AsOf = Day }, ATie("r2"), ATie("r3") with { CompanyId = "c2" }).Build().Ties;

        Assert.Equal(["r2"], ties.To("c1", Day).Select(t => t.ResidentId));
        Assert.Equal(["r1", "r2"], ties.To("c1", Day.AddDays(1)).Select(t => t.ResidentId));
        Assert.Empty(ties.To("nobody", Day));
        Assert.Equal(["r1", "r2"], ties.AllTo("c1").ToArray().Select(t => t.ResidentId));
        Assert.Equal(["r1", "r2", "r3"], ties.ResidentIds.Order());
    }

    [Fact]
    public void A_stated_strength_goes_before_the_default_of_the_kind_and_equity_is_strongest()
    {
        Assert.Equal(0.05, TieGraph.StrengthOf(ATie("r") with { Strength = 0.05 }));
        Assert.Equal(0.8, TieGraph.StrengthOf(ATie("r")));
        Assert.All(Enum.GetValues<TieKind>(), kind => Assert.InRange(TieGraph.StrengthOf(ATie("r") with { Kind = kind }), 0.3, TieGraph.StrengthOf(ATie("r") with { Kind = TieKind.InvestsIn })));
    }

    private static Tie ATie(string resident) => new() { ResidentId = resident, CompanyId = "c1", Kind = TieKind.SupplierOf };
}
