using CsCheck;
using Matching.Domain;

namespace Matching.Tests.Domain;

public class StageHistoryTest
{
    private static readonly DateOnly Today = new(2020, 9, 30);

    [Fact]
    public void Row27_Construction_before_registration_is_accepted_and_stands_at_85()
    {
        var history = StageHistory.Of([Event(Stage.Registered, 2020, 9, 20), Event(Stage.ConstructionStarted, 2020, 7, 10)], Today);
        Assert.Equal(Stage.ConstructionStarted, history.CurrentStage);
        Assert.Equal(85, (int)history.CurrentStage);
        Assert.Equal(new DateOnly(2020, 9, 20), history.Entered(Stage.Registered));
    }

    [Fact]
    public void What_happens_later_is_not_known_yet()
    {
        var history = StageHistory.Of([Event(Stage.Contacted, 2020, 9, 30), Event(Stage.Signed, 2020, 10, 1)], Today);
        Assert.Equal(Stage.Contacted, history.CurrentStage);
        Assert.Null(history.Entered(Stage.Signed));
    }

    [Fact]
    public void Without_events_a_company_is_in_the_universe()
    {
        var history = StageHistory.Of([], Today);
        Assert.Equal(Stage.Universe, history.CurrentStage);
        Assert.False(history.IsLost);
    }

    [Fact]
    public void A_loss_is_a_side_state_with_its_reason()
    {
        var history = StageHistory.Of([Event(Stage.InNegotiation, 2020, 5, 1), Event(Stage.Lost, 2020, 6, 1, "went to Hefei")], Today);
        Assert.Equal(Stage.InNegotiation, history.CurrentStage);
        Assert.True(history.IsLost);
        Assert.Equal("went to Hefei", history.LostReason);
    }

    [Fact]
    public void Talks_that_went_on_after_a_loss_are_not_lost()
    {
        var history = StageHistory.Of([Event(Stage.Lost, 2020, 6, 1, "price"), Event(Stage.Contacted, 2020, 8, 1)], Today);
        Assert.False(history.IsLost);
        Assert.Null(history.LostReason);
    }

    [Fact]
    public void Reached_sees_higher_stages_where_Entered_does_not()
    {
        var history = StageHistory.Of([Event(Stage.Contacted, 2020, 1, 1), Event(Stage.SiteVisited, 2020, 3, 1)], Today);
        Assert.Null(history.Entered(Stage.InNegotiation));
        Assert.Equal(new DateOnly(2020, 3, 1), history.Reached(Stage.InNegotiation));
        Assert.Throws<ArgumentOutOfRangeException>(() => history.Reached(Stage.Lost));
    }

    [Fact]
    public void Two_contacts_on_one_day_are_one() => Assert.Equal(
        2,
        StageHistory.Of([Event(Stage.Contacted, 2020, 1, 1), Event(Stage.Contacted, 2020, 1, 1), Event(Stage.Contacted, 2020, 1, 2)], Today).Contacts);

    [Fact]
    public void The_order_of_the_events_makes_no_difference() =>
        Gen.Select(Gen.Enum<Stage>(), Gen.Int[0, 400]).Select((stage, day) => Event(stage, 2020, 1, 1) with { On = new DateOnly(2020, 1, 1).AddDays(day) })
            .Array[0, 8].Sample(events =>
            {
                var one = StageHistory.Of(events, Today);
                var other = StageHistory.Of(events.Reverse(), Today);
                return one.CurrentStage == other.CurrentStage && one.IsLost == other.IsLost && one.Contacts == other.Contacts
                    && Enum.GetValues<Stage>().All(s => one.Entered(s) == other.Entered(s));
            });

    [Fact]
    public void Two_companies_have_no_common_history()
    {
        var other = Event(Stage.Signed, 2020, 1, 1) with { CompanyId = "other" };
        var thrown = Assert.Throws<ArgumentException>(() => StageHistory.Of([Event(Stage.Signed, 2020, 1, 1), other], Today));
        Assert.Contains("'other'", thrown.Message);
    }

    [Fact]
    public void Nobody_may_ask_for_what_is_not_known_yet() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => StageHistory.Of([], Today).Within(Today, Today.AddDays(1)));

    internal static Engagement Event(Stage stage, int year, int month, int day, string? reason = null) => new()
    {
        CompanyId = "zhongli",
        OfferingId = new OfferingId(OfferingKind.Plot, "GS0806-05"),
        Stage = stage,
        On = new DateOnly(year, month, day),
        LostReason = reason,
    };
}
