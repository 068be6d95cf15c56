using CsCheck;
using Matching.Domain;
using Matching.Planning;

namespace Matching.Tests.Planning;

public class LeadStandingTest
{
    private static readonly DateOnly Day = TestWorld.Today;

    [Theory]
    [InlineData(Stage.Target, null)]
    [InlineData(Stage.Contacted, LeadBand.Contacted)]
    [InlineData(Stage.QualifiedLead, LeadBand.Lead)]
    [InlineData(Stage.UnderReview, LeadBand.Negotiation)]
    [InlineData(Stage.NameApproved, LeadBand.Signed)]
    [InlineData(Stage.Registered, LeadBand.Registered)]
    [InlineData(Stage.SpaceSecured, null)]
    [InlineData(Stage.Lost, null)]
    public void A_lead_is_open_from_contact_until_a_space_is_secured(Stage stage, LeadBand? band) =>
        Assert.Equal(band, LeadStanding.On([Event(stage, -10)], Day)?.Band);

    [Theory]
    [InlineData(1, LeadSilence.Fresh)]
    [InlineData(89, LeadSilence.Fresh)]
    [InlineData(90, LeadSilence.Quiet)]
    [InlineData(364, LeadSilence.Quiet)]
    [InlineData(365, LeadSilence.Dormant)]
    public void Silence_counts_from_the_last_word(int days, LeadSilence silence) =>
        Assert.Equal(silence, LeadStanding.On([Event(Stage.Lead, -500), Event(Stage.Contacted, -days)], Day)?.Silence);

    [Fact]
    public void It_agrees_with_the_stage_history_on_any_events() =>
        Gen.Select(Gen.Enum<Stage>(), Gen.Int[-30, 3]).Select(e => Event(e.Item1, e.Item2)).Array[0, 8].Sample(events =>
        {
            Engagement[] sorted = [.. events.OrderBy(e => e.On).ThenBy(e => e.Key, StringComparer.Ordinal)];
            var history = StageHistory.Of(events, Day.AddDays(-1));
            var open = !history.IsLost && history.CurrentStage is >= Stage.Contacted and < Stage.SpaceSecured;

            var standing = LeadStanding.On(sorted, Day);

            Assert.Equal(open, standing is not null);
            if (open) Assert.Equal(LeadStanding.On([Event(history.CurrentStage, -1)], Day)!.Value.Band, standing!.Value.Band);
        });

    [Fact]
    public void Every_standing_has_its_own_cell() =>
        Assert.Equal(
            Enumerable.Range(0, LeadStanding.Count),
            Enum.GetValues<LeadBand>().SelectMany(b => Enum.GetValues<LeadSilence>().Select(s => new LeadStanding(b, s).Cell)).Order());

    private static Engagement Event(Stage stage, int days) => TestWorld.AnEvent("c1", "center:big-data", stage, Day.AddDays(days));
}
