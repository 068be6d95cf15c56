using System.Text.Json;

namespace Matching.Tests.Cli;

[Collection(TinyWorld.Name)]
public class PlanTripCommandTest(TinyWorld world)
{
    [Fact]
    public void The_timetable_names_day_hour_company_and_what_to_offer()
    {
        var run = world.Run("plan", "trip", "--city", "上海", "--days", "1", "--visits-per-day", "2", "--from", "2026-07-01");

        Assert.Equal(0, run.ExitCode);
        foreach (var said in (string[])["走访日程  上海  1 天，2 家", "第 1 天  2026-07-01", "09:00–10:15", "上海市", "企业：真实 2；载体：真实 2", "重现：matching plan trip --city 上海"])
            Assert.Contains(said, run.Output);
    }

    [Fact]
    public void English_is_spoken_on_request()
    {
        var run = world.Run("plan", "trip", "--city", "上海", "--city", "北京", "--lang", "en");

        foreach (var said in (string[])["trip  上海, 北京", "day 1", "to offer", "upper bound"]) Assert.Contains(said, run.Output);
        Assert.DoesNotContain("走访", run.Output);
    }

    [Fact]
    public void A_city_without_companies_gives_empty_days()
    {
        var run = world.Run("plan", "trip", "--city", "拉萨");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("没有走访", run.Output);
        Assert.Contains("拉萨没有可走访的企业", run.Output);
    }

    [Fact]
    public void Files_carry_the_visit_plan()
    {
        var run = world.Run("plan", "trip", "--city", "上海", "--out", world.In("trip.csv"), "--json", world.In("trip.json"));

        Assert.Equal(0, run.ExitCode);
        var lines = File.ReadAllText(world.In("trip.csv")).TrimEnd().Split('\n');
        Assert.Contains("对方联系人 Contact", lines[0]);
        using var json = JsonDocument.Parse(File.ReadAllText(world.In("trip.json")));
        Assert.Equal(lines.Length - 1, json.RootElement.GetProperty("days").EnumerateArray().Sum(day => day.GetProperty("visits").GetArrayLength()));
    }

    [Theory]
    [InlineData("--city", " ", "--city")]
    [InlineData("--days", "15", "15")]
    [InlineData("--visits-per-day", "0", "0")]
    [InlineData("--from", "01/07/2026", "2026-06-30")]
    public void What_cannot_be_is_wrong_usage(string option, string value, string said)
    {
        string[] city = option == "--city" ? [] : ["--city", "上海"];
        var run = world.Run([.. (string[])["plan", "trip"], .. city, option, value]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error);
    }

    [Fact]
    public void A_trip_needs_a_city() => Assert.Equal(2, world.Run("plan", "trip").ExitCode);
}
