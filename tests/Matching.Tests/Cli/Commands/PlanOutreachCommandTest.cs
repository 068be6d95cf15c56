using System.Text.Json;

namespace Matching.Tests.Cli;

[Collection(TinyWorld.Name)]
public class PlanOutreachCommandTest(TinyWorld world)
{
    [Fact]
    public void The_plan_says_what_it_is_worth_beside_the_best_and_the_greedy_one_and_what_is_real()
    {
        var run = world.Run("plan", "outreach", "--budget", "4");

        Assert.Equal(0, run.ExitCode);
        foreach (var said in (string[])["联系计划  4 家", "上界", "差距", "价值为", "按名单从高到低逐个安排得", "已证明", "企业：真实 4", "真实房源", "重现：matching plan outreach --budget 4"])
            Assert.Contains(said, run.Output);
        Assert.Contains("搜索最好的方案", run.Error);
    }

    [Fact]
    public void English_is_spoken_on_request()
    {
        var run = world.Run("plan", "outreach", "--budget", "4", "--center", "big-data", "--lang", "en");

        foreach (var said in (string[])["outreach plan  4 companies", "upper bound", "going down the list gives", "center:big-data"]) Assert.Contains(said, run.Output);
        Assert.DoesNotContain("示例", run.Output);
        Assert.DoesNotContain("总价值", run.Output);
    }

    [Fact]
    public void Quotas_are_kept_and_what_they_miss_is_said()
    {
        var path = world.In("quotas.json");
        var run = world.Run("plan", "outreach", "--budget", "5", "--per-center", "..1", "--per-city", "厦门=2..", "--json", path);

        Assert.Contains("厦门 应有 2，只有 0", run.Output);
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var lines = json.RootElement.GetProperty("plan").GetProperty("lines").EnumerateArray().ToArray();
        Assert.NotEmpty(lines);
        Assert.All(lines.GroupBy(l => l.GetProperty("center").GetString()), center => Assert.Single(center));
        Assert.Contains(":", lines[0].GetProperty("offeringId").GetString());
    }

    [Theory]
    [InlineData("plan.csv")]
    [InlineData("plan.xlsx")]
    [InlineData("plan.json")]
    public void The_whole_plan_is_exported(string name)
    {
        var run = world.Run("plan", "outreach", "--budget", "4", "--out", world.In(name));

        Assert.Equal(0, run.ExitCode);
        var bytes = File.ReadAllBytes(world.In(name));
        var text = System.Text.Encoding.UTF8.GetString(bytes);
        if (name.EndsWith(".xlsx", StringComparison.Ordinal)) Assert.Equal("PK", text[..2]);
        else Assert.Contains("测试企业", text);
        if (!name.EndsWith(".csv", StringComparison.Ordinal)) return;
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(5, text.TrimEnd().Split('\n').Length);
        Assert.Contains("真实", text.Split('\n')[1]);
    }

    [Fact]
    public void Nobody_to_approach_is_said()
    {
        var run = world.Run("plan", "outreach", "--city", "拉萨");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("没有可联系的企业", run.Output);
    }

    [Theory]
    [InlineData("--budget", "0", "0")]
    [InlineData("--per-center", "5", "5..10")]
    [InlineData("--per-center", "9..2", "9..2")]
    [InlineData("--per-center", "steel=1..2", "steel")]
    [InlineData("--per-city", "1..2", "上海=5..10")]
    [InlineData("--center", "steel", "ic-design")]
    [InlineData("--offering", "tower:1", "tower:1")]
    [InlineData("--offering", "building:云谷", "building:B1")]
    [InlineData("--time-limit", "-1", "-1")]
    [InlineData("--out", "plan.doc", ".xlsx")]
    public void What_cannot_be_is_wrong_usage(string option, string value, string said)
    {
        var run = world.Run("plan", "outreach", option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void The_same_again_gives_the_same_plan() =>
        Assert.Equal(world.Run("plan", "outreach", "--budget", "5").Output, world.Run("plan", "outreach", "--budget", "5").Output);
}
