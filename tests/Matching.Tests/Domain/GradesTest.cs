using Matching.Domain;
using static Matching.Tests.Domain.StageHistoryTest;

namespace Matching.Tests.Domain;

public class GradesTest
{
    private static readonly DateOnly Exposure = new(2020, 1, 1);
    private static readonly DateOnly Late = new(2021, 6, 30);

    [Fact]
    public void Row26_Registered_without_operation_is_3_and_not_4()
    {
        Assert.Equal(3, Lead(Event(Stage.Registered, 2020, 5, 1)));
        Assert.Equal(4, Lead(Event(Stage.Registered, 2020, 5, 1), Event(Stage.Operating, 2020, 8, 1)));
        Assert.Equal(4, Lead(Event(Stage.Registered, 2020, 5, 1), Event(Stage.SpaceSecured, 2020, 8, 1)));
    }

    [Fact]
    public void Operation_lands_a_firm_after_six_months_and_not_a_day_sooner()
    {
        var history = StageHistory.Of([Event(Stage.Registered, 2020, 5, 1), Event(Stage.Operating, 2020, 8, 1)], Late);
        Assert.Equal(3, Grades.LeadGrade(history, Exposure, new DateOnly(2021, 1, 31)));
        Assert.Equal(4, Grades.LeadGrade(history, Exposure, new DateOnly(2021, 2, 1)));
    }

    [Theory]
    [InlineData(Stage.Universe, null)]
    [InlineData(Stage.Target, null)]
    [InlineData(Stage.Contacted, null)]
    [InlineData(Stage.Lead, 1)]
    [InlineData(Stage.QualifiedLead, 1)]
    [InlineData(Stage.InNegotiation, 2)]
    [InlineData(Stage.SiteVisited, 2)]
    [InlineData(Stage.SiteShortlisted, 2)]
    [InlineData(Stage.UnderReview, 2)]
    [InlineData(Stage.Signed, 3)]
    [InlineData(Stage.NameApproved, 3)]
    [InlineData(Stage.Registered, 3)]
    [InlineData(Stage.SpaceSecured, 4)]
    [InlineData(Stage.Permitted, 4)]
    [InlineData(Stage.ConstructionStarted, 4)]
    [InlineData(Stage.Completed, 4)]
    [InlineData(Stage.AboveScale, 4)]
    public void The_highest_stage_decides_how_far_a_lead_came(Stage stage, int? grade) => Assert.Equal(grade, Lead(Event(stage, 2020, 3, 1)));

    [Theory]
    [InlineData(Stage.Contacted, null)]
    [InlineData(Stage.Lead, 1)]
    [InlineData(Stage.InNegotiation, 1)]
    [InlineData(Stage.SiteVisited, 2)]
    [InlineData(Stage.SiteShortlisted, 3)]
    [InlineData(Stage.Signed, 3)]
    [InlineData(Stage.Registered, 3)]
    [InlineData(Stage.SpaceSecured, 4)]
    [InlineData(Stage.ConstructionStarted, 4)]
    public void The_highest_stage_decides_how_far_a_space_came(Stage stage, int? grade) => Assert.Equal(grade, Space(Event(stage, 2020, 3, 1)));

    [Fact]
    public void Silence_counts_from_the_third_contact_on()
    {
        Engagement[] contacts = [Event(Stage.Contacted, 2020, 1, 1), Event(Stage.Contacted, 2020, 2, 1), Event(Stage.Contacted, 2020, 3, 1)];
        Assert.Null(Lead(contacts[..2]));
        Assert.Equal(0, Lead(contacts));
        Assert.Equal(0, Space(contacts));
        Assert.Equal(1, Lead([.. contacts, Event(Stage.Lead, 2020, 4, 1)]));
    }

    [Fact]
    public void A_refusal_for_cause_is_0_before_the_talks_and_takes_nothing_away_after()
    {
        var refusal = Event(Stage.Lost, 2020, 6, 1, "too small");
        Assert.Equal(0, Lead(Event(Stage.QualifiedLead, 2020, 3, 1), refusal));
        Assert.Equal(2, Lead(Event(Stage.InNegotiation, 2020, 3, 1), refusal));
        Assert.Equal(0, Space(Event(Stage.InNegotiation, 2020, 3, 1), refusal));
        Assert.Equal(2, Space(Event(Stage.SiteVisited, 2020, 3, 1), refusal));
    }

    [Fact]
    public void A_loss_without_a_reason_says_nothing() => Assert.Null(Lead(Event(Stage.Contacted, 2020, 2, 1), Event(Stage.Lost, 2020, 6, 1)));

    [Fact]
    public void Only_the_twelve_months_after_exposure_count()
    {
        Assert.Null(Lead(Event(Stage.Signed, 2019, 12, 31)));
        Assert.Equal(3, Lead(Event(Stage.Signed, 2021, 1, 1)));
        Assert.Null(Lead(Event(Stage.Signed, 2021, 1, 2)));
    }

    [Fact]
    public void A_grade_read_earlier_does_not_see_what_came_later()
    {
        var history = StageHistory.Of([Event(Stage.Lead, 2020, 2, 1), Event(Stage.Signed, 2020, 8, 1)], Late);
        Assert.Equal(1, Grades.LeadGrade(history, Exposure, new DateOnly(2020, 7, 31)));
        Assert.False(Grades.IsMature(Exposure, new DateOnly(2020, 12, 31)));
        Assert.True(Grades.IsMature(Exposure, new DateOnly(2021, 1, 1)));
    }

    [Fact]
    public void An_outcome_cannot_be_read_after_the_history_ends() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Grades.LeadGrade(StageHistory.Of([], Late), Exposure, Late.AddDays(1)));

    private static int? Lead(params Engagement[] events) => Grades.LeadGrade(StageHistory.Of(events, Late), Exposure, Late);

    private static int? Space(params Engagement[] events) => Grades.SpaceGrade(StageHistory.Of(events, Late), Exposure, Late);
}
