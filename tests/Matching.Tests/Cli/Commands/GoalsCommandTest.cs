using System.Text.Json;

namespace Matching.Tests.Cli;

[Collection(TinyWorld.Name)]
public class GoalsCommandTest(TinyWorld world)
{
    [Fact]
    public void Goals_are_held_against_the_time_and_both_roundings_are_shown()
    {
        var run = Goals("--as-of", "2020-09-15");

        Assert.Equal(0, run.ExitCode);
        foreach (var said in (string[])["亿元以上产业项目", "126.67 %", "126.66 %", "66.67 %", "已完成", "真实", "无法判断", "重现：matching goals --seed 1"]) Assert.Contains(said, run.Output);
    }

    [Fact]
    public void A_year_that_is_over_is_not_foretold()
    {
        var run = Goals("--as-of", "2021-02-01", "--lang", "en");

        foreach (var said in (string[])["projects of CNY 100 m or more", "year is over", "2020 has ended", "real"]) Assert.Contains(said, run.Output);
        Assert.DoesNotContain("完成率", run.Output);
    }

    [Fact]
    public void Json_carries_every_goal()
    {
        var path = world.In("goals.json");
        Goals("--as-of", "2020-09-15", "--json", path);

        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var goal = json.RootElement.GetProperty("goals").EnumerateArray().First(g => g.GetProperty("indicator").GetProperty("zh").GetString() == "亿元以上产业项目");
        Assert.Equal((126.67m, 126.66m, "reached"), (goal.GetProperty("percent").GetDecimal(), goal.GetProperty("percentTruncated").GetDecimal(), goal.GetProperty("answer").GetString()));
    }

    [Fact]
    public void Without_goals_it_says_how_to_get_them() => Assert.Contains("matching import goals", world.Run("goals", "--as-of", "2019-01-01").Output);

    private CliRun Goals(params string[] more)
    {
        var file = world.WriteFile("goals.csv", "indicator,target,actual,unit,period,rate_stated,source,as_of\n亿元以上产业项目,15,19,projects,2020-01..2020-08,126.66,real: test,2020-08-31\n新增楼宇规上企业,110,90,firms,2020-01..2020-08,,real: test,2020-08-31\n");
        Assert.Equal(0, world.Run("import", "goals", file).ExitCode);
        return world.Run(["goals", .. more]);
    }
}
