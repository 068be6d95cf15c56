using System.Text.Json;
using Matching.Api.Contracts;
using Matching.Api.Pages.Plans;

namespace Matching.Api.Tests.Pages.Plans;

public class PlanInputsTest
{
    [Fact]
    public void What_was_asked_of_an_outreach_plan_is_filled_in_again_unchanged()
    {
        var asked = new PlanOutreachRequest
        {
            Budget = 40,
            Offerings = ["center:big-data", "building:B1"],
            Filters = new ShortlistFilters { City = "上海", MinTier = 3, IncludeSimulated = true },
            PerCenter = new QuotaRange { Least = 1, Most = 9 },
            Centers = new Dictionary<string, QuotaRange> { ["ic-design"] = new() { Most = 4 } },
            Cities = new Dictionary<string, QuotaRange> { ["苏州"] = new() { Least = 2 } },
            PerIntroducer = 3,
            TimeLimitSeconds = 10,
            Seed = 7,
        };
        var (again, wrong) = OutreachInputs.Of(asked).Read();

        Assert.False(wrong.Any);
        Assert.Equal(JsonSerializer.Serialize(asked), JsonSerializer.Serialize(again));
    }

    [Fact]
    public void What_was_asked_of_a_trip_is_filled_in_again_unchanged()
    {
        var asked = new PlanTripRequest
        {
            Cities = ["上海", "苏州"],
            Days = 3,
            StartsOn = new DateOnly(2026, 12, 1),
            VisitsPerDay = 5,
            VisitMinutes = 60,
            Hours = [new() { From = new(8, 30), To = new(11, 0) }, new() { From = new(14, 0), To = new(18, 0) }],
            Offerings = ["center:big-data"],
            Filters = new ShortlistFilters { Tag = "Listed" },
            TimeLimitSeconds = 5,
            Seed = 2,
        };
        var (again, wrong) = TripInputs.Of(asked).Read(["上海市", "苏州市"], new DateOnly(2026, 11, 1));

        Assert.False(wrong.Any);
        Assert.Equal(JsonSerializer.Serialize(asked), JsonSerializer.Serialize(again));
    }

    [Fact]
    public void What_a_request_could_not_say_is_said_at_the_row()
    {
        var inputs = new OutreachInputs { Budget = null, Offerings = [] };
        inputs.Quotas.AddRange([new() { Scope = "big-data" }, new() { Scope = "big-data" }, new() { Scope = QuotaLine.ACity, City = " " }]);
        var (_, wrong) = inputs.Read();

        Assert.Equal("fill in a whole number", Assert.Single(wrong["budget"]).En);
        Assert.Equal("choose at least one offering", Assert.Single(wrong.OfList("offerings")).En);
        Assert.Empty(wrong["quotas[0]"]);
        Assert.Equal("there is such a row already", Assert.Single(wrong["quotas[1]"]).En);
        Assert.Equal("name the city", Assert.Single(wrong["quotas[2]"]).En);
    }

    [Fact]
    public void A_trip_goes_where_companies_are_and_does_not_begin_in_the_past()
    {
        var today = new DateOnly(2026, 11, 1);
        var (_, wrong) = new TripInputs { Cities = "上海、上悔", StartsOn = today.AddDays(-1) }.Read(["上海市浦东新区"], today);
        Assert.Equal("no company has its head office in 上悔", Assert.Single(wrong["cities"]).En);
        Assert.Equal("the first day is past", Assert.Single(wrong["startsOn"]).En);
        Assert.False(new TripInputs { Cities = "上海", StartsOn = today }.Read(["上海市浦东新区"], today).Wrong.Any);
    }

    [Fact]
    public void A_city_is_put_in_and_taken_out()
    {
        var inputs = new TripInputs { Cities = "上海， 苏州" };
        inputs.Toggle("南京");
        inputs.Toggle("上海");
        Assert.Equal(["苏州", "南京"], inputs.CityNames);
    }
}
