using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class TiedNeighborsTest
{
    private static readonly TiedNeighbors Feature = new();
    private static readonly Plot Beside = Land with { Id = "beside", Platform = "town" };
    private static readonly Plot Elsewhere = Land with { Id = "elsewhere", Platform = "park" };

    [Fact]
    public void Counts_tied_residents_of_the_space_and_of_its_platform()
    {
        Assert.Equal(0.56f, Of([Tie("a")], Seat("a", House.OfferingId)));
        Assert.Equal(0.56f, Of([Tie("a")], Seat("a", Beside.OfferingId)));
        Assert.Equal(0.8064f, Of([Tie("a"), Tie("b")], Seat("a", House.OfferingId), Seat("b", Beside.OfferingId))); // 1 − 0.44²
    }

    [Fact]
    public void A_tied_resident_elsewhere_is_no_neighbor() => Assert.Equal(0, Of([Tie("a")], Seat("a", Elsewhere.OfferingId)));

    [Fact]
    public void Is_missing_where_nobody_knows_of_a_tied_residents_place()
    {
        Assert.Equal(float.NaN, Of([]));
        Assert.Equal(float.NaN, Of([Tie("a")]));
        Assert.Equal(float.NaN, Of([Tie("a")], Seat("b", House.OfferingId)));
    }

    [Fact]
    public void Ties_and_seats_of_the_day_itself_or_later_are_not_seen()
    {
        Assert.Equal(float.NaN, Of([Tie("a") with { AsOf = Day }], Seat("a", House.OfferingId)));
        Assert.Equal(float.NaN, Of([Tie("a")], Seat("a", House.OfferingId) with { On = Day }));
    }

    private static Tie Tie(string resident) => new() { ResidentId = resident, CompanyId = Firm.Id, Kind = TieKind.SupplierOf };

    private static Engagement Seat(string company, OfferingId offering) => Event(company, offering, Stage.Registered, Day.AddDays(-1));

    private static float Of(Tie[] ties, params Engagement[] events) => new FeatureWorld
    {
        Building = House with { Platform = "town" },
        Others = new MatchingData { Plots = [Beside, Elsewhere], Ties = ties, Engagements = events },
    }.Value(Feature);
}
