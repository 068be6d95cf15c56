using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class PlatformMaturityTest
{
    private static readonly PlatformMaturity Feature = new();
    private static readonly Plot Beside = Land with { Id = "beside", Platform = "town" };
    private static readonly Plot Elsewhere = Land with { Id = "elsewhere", Platform = "park" };

    [Fact]
    public void Counts_who_had_signed_anywhere_in_the_platform_before_the_day() =>
        Assert.Equal((float)Math.Log(3), Of(House with { Platform = "town" }, Signed("a", House.OfferingId), Signed("b", Beside.OfferingId), Signed("c", Elsewhere.OfferingId)));

    [Fact]
    public void A_company_counts_once_and_not_before_it_signs() =>
        Assert.Equal(
            (float)Math.Log(2),
            Of(House with { Platform = "town" }, Signed("a", House.OfferingId), Signed("a", Beside.OfferingId), Signed("b", Beside.OfferingId) with { On = Day }, Signed("c", Beside.OfferingId) with { Stage = Stage.UnderReview }));

    [Fact]
    public void A_center_counts_its_own() =>
        Assert.Equal((float)Math.Log(2), Of(null, Signed("a", OfferingId.Of(CenterId.BigData)), Signed("b", OfferingId.Of(CenterId.IcDesign))));

    [Fact]
    public void Is_missing_where_the_platform_is_unknown() => Assert.Equal(float.NaN, Of(House, Signed("a", House.OfferingId)));

    private static Engagement Signed(string company, OfferingId offering) => Event(company, offering, Stage.Signed, Day.AddDays(-1));

    private static float Of(Building? building, params Engagement[] events) =>
        new FeatureWorld { Building = building, Others = new MatchingData { Plots = [Beside, Elsewhere], Engagements = events } }.Value(Feature);
}
