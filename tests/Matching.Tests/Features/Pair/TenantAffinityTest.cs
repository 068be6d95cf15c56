using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class TenantAffinityTest
{
    private static readonly TenantAffinity Feature = new();
    private static readonly DateOnly Before = Day.AddDays(-1);

    // Two chip designers and one data firm talked about the house: (2 + 1) / (3 + 6).
    private static readonly Engagement[] Talks =
    [
        Talk("chip1", Stage.InNegotiation, Before), Talk("chip2", Stage.Signed, Before), Talk("data", Stage.SiteVisited, Before),
    ];

    [Fact]
    public void Is_the_smoothed_share_of_companies_with_the_same_primary_center() => Assert.Equal(1 / 3f, Of(ChipDesigner, Talks));

    [Fact]
    public void A_company_counts_once_and_only_from_negotiation_on() =>
        Assert.Equal(1 / 3f, Of(ChipDesigner, [.. Talks, Talk("chip1", Stage.Signed, Before), Talk("chip3", Stage.QualifiedLead, Before), Talk("chip3", Stage.Lost, Before)]));

    [Fact]
    public void Events_of_the_day_itself_or_later_are_not_seen() =>
        Assert.Equal(1 / 3f, Of(ChipDesigner, [.. Talks, Talk("chip3", Stage.Signed, Day), Talk("chip3", Stage.Operating, Day.AddDays(1))]));

    [Fact]
    public void Talks_about_other_places_do_not_count() =>
        Assert.Equal(1 / 3f, Of(ChipDesigner, [.. Talks, Talk("chip3", Stage.Signed, Before) with { OfferingId = Land.OfferingId }]));

    [Fact]
    public void Is_missing_without_precedents_or_without_a_primary_center()
    {
        Assert.Equal(float.NaN, Of(ChipDesigner, []));
        Assert.Equal(float.NaN, Of(ChipDesigner, [Talk("chip1", Stage.Contacted, Before)]));
        Assert.Equal(float.NaN, Of(Firm, Talks));
    }

    private static Engagement Talk(string companyId, Stage stage, DateOnly on) => Event(companyId, House.OfferingId, stage, on);

    private static float Of(Company company, Engagement[] engagements) => new FeatureWorld
    {
        Company = company,
        Building = House,
        Others = new MatchingData
        {
            Companies =
            [
                ChipDesigner with { Id = "chip1" }, ChipDesigner with { Id = "chip2" }, ChipDesigner with { Id = "chip3" },
                ChipDesigner with { Id = "data", IndustryCode = "I6550" },
            ],
            Engagements = engagements,
        },
    }.Value(Feature);
}
