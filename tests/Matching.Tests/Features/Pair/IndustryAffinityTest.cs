using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class IndustryAffinityTest
{
    private static readonly IndustryAffinity Feature = new();
    private static readonly Building Here = House with { Platform = "town" };
    private static readonly Plot Beside = Land with { Id = "beside", Platform = "town" };
    private static readonly Plot Elsewhere = Land with { Id = "elsewhere" };

    // Two companies in the district: a software firm here, a wholesaler elsewhere. Borrowed: six each time.
    // District: (1 + 6/20) / (2 + 6); platform: (1 + 6 p) / (1 + 6); house the same again with the platform's.
    [Fact]
    public void A_section_is_counted_with_what_is_borrowed()
    {
        var district = (1 + 6 / 20.0) / 8;
        var platform = (1 + 6 * district) / 7;
        var house = (1 + 6 * platform) / 7;

        Assert.Equal((float)Math.Log(house / district), Of("I", Signed("I1", Here.OfferingId), Signed("F1", Elsewhere.OfferingId)));
    }

    // Below the section every level is asked among those of the level above; the same ones are in both counts.
    [Fact]
    public void A_class_adds_what_its_levels_say_and_the_unseen_nothing()
    {
        Engagement[] signed = [Signed("I1", Here.OfferingId), Signed("F1", Elsewhere.OfferingId)];
        var district = (1 + 6 / 10.0) / 7;
        var platform = (1 + 6 * district) / 7;
        var division = Math.Log((1 + 6 * platform) / 7 / district);

        Assert.Equal(Of("I", signed) + division, Of("I65", signed), 1e-6);
        Assert.Equal(Of("I", signed) + 3 * division, Of("I6520", signed), 1e-6);
        Assert.True(Of("I64", signed) < Of("I65", signed));
        Assert.Equal(Of("I651", signed), Of("I6519", signed));
    }

    [Fact]
    public void A_space_without_precedents_is_like_its_platform_and_one_without_platform_like_the_district()
    {
        Assert.True(Of("I6520", Signed("I1", Beside.OfferingId), Signed("F1", Elsewhere.OfferingId)) > 0);
        Assert.Equal(0, Of("I6520", Signed("I1", Elsewhere.OfferingId), Signed("F1", Elsewhere.OfferingId)));
    }

    [Fact]
    public void Other_kinds_here_speak_against_it() => Assert.True(Of("I6520", Signed("F1", Here.OfferingId), Signed("I1", Elsewhere.OfferingId)) < 0);

    [Fact]
    public void Is_missing_without_an_industry_or_before_anybody_has_signed()
    {
        Assert.Equal(float.NaN, Of(null, Signed("I1", Here.OfferingId)));
        Assert.Equal(float.NaN, Of("I6520"));
        Assert.Equal(float.NaN, Of("I6520", Signed("I1", Here.OfferingId) with { On = Day }, Signed("I1", Here.OfferingId) with { Stage = Stage.UnderReview }));
    }

    private static Engagement Signed(string company, OfferingId offering) => Event(company, offering, Stage.Signed, Day.AddDays(-1));

    private static Company In(string id, string? code) => Firm with { Id = id, IndustryCode = code, IndustryVersion = IndustryVersion.V2017 };

    private static float Of(string? code, params Engagement[] events) => new FeatureWorld
    {
        Company = In(Firm.Id, code),
        Building = Here,
        Others = new MatchingData { Companies = [In("I1", "I6520"), In("F1", "F5134")], Plots = [Beside, Elsewhere], Engagements = events },
    }.Value(Feature);
}
