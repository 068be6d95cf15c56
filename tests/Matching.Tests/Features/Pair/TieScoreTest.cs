using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class TieScoreTest
{
    private static readonly TieScore Feature = new();

    [Theory]
    [InlineData(TieKind.SupplierOf, 0.56)] // 0.8 × 0.7
    [InlineData(TieKind.CustomerOf, 0.49)]
    [InlineData(TieKind.InvestsIn, 0.63)]
    [InlineData(TieKind.InvestedBy, 0.63)]
    [InlineData(TieKind.JointVenture, 0.42)]
    [InlineData(TieKind.TechnologyPartner, 0.42)]
    [InlineData(TieKind.SameChamber, 0.21)]
    public void Each_kind_has_its_default_strength(TieKind kind, double expected) => Assert.Equal((float)expected, Of(Tie(kind)));

    [Fact]
    public void A_stated_strength_goes_before_it() => Assert.Equal(0.35f, Of(Tie(TieKind.InvestsIn) with { Strength = 0.5 }));

    [Fact]
    public void Ties_add_up_without_ever_reaching_one() =>
        Assert.Equal(0.8372f, Of(Tie(TieKind.SupplierOf), Tie(TieKind.InvestsIn) with { ResidentId = "another" })); // 1 − 0.44 × 0.37

    [Fact]
    public void Without_a_tie_it_is_nothing_and_not_missing()
    {
        Assert.Equal(0, Of());
        Assert.Equal(0, Of(Tie(TieKind.SupplierOf) with { CompanyId = "somebody else" }));
    }

    [Fact]
    public void A_tie_of_the_day_itself_or_later_is_not_seen()
    {
        Assert.Equal(0, Of(Tie(TieKind.SupplierOf) with { AsOf = Day }));
        Assert.Equal(0.56f, Of(Tie(TieKind.SupplierOf) with { AsOf = Day.AddDays(-1) }));
    }

    private static Tie Tie(TieKind kind) => new() { ResidentId = "resident", CompanyId = Firm.Id, Kind = kind };

    private static float Of(params Tie[] ties) => new FeatureWorld { Building = House, Others = new MatchingData { Ties = ties } }.Value(Feature);
}
