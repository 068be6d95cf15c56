using System.Text.Json;

namespace Matching.Tests.Cli;

[Collection(TinyWorld.Name)]
public class ShortlistCommandTest(TinyWorld world)
{
    [Fact]
    public void First_use_loads_the_data_trains_and_answers()
    {
        Assert.Equal(0, world.FirstUse.ExitCode);
        Assert.Contains("首次使用", world.FirstUse.Error);
        Assert.Contains("载入数据", world.FirstUse.Error);
        Assert.Contains("大数据", world.FirstUse.Output);
        Assert.DoesNotContain("首次使用", world.FirstUse.Output);
    }

    [Fact]
    public void A_later_use_does_not_load_again() => Assert.Equal("", world.Run("shortlist", "center:big-data").Error);

    [Fact]
    public void The_list_says_who_ranked_how_many_and_why()
    {
        var run = world.Run("shortlist", "building:B1", "--top", "3");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("示例·云谷大厦", run.Output);
        Assert.Contains($"候选 {TinyData.Targets}，", run.Output);
        Assert.Contains("截至 2026-06-15", run.Output);
        Assert.Contains("这个载体是示例", run.Output);
        Assert.Contains("概率", run.Output);
        Assert.Contains("主要理由", run.Output);
        Assert.Contains("股份有限公司", run.Output);
        Assert.Contains("Test Company", run.Output);
        Assert.Contains("重现：matching shortlist building:B1 --top 3", run.Output);
    }

    [Fact]
    public void English_is_spoken_on_request()
    {
        var run = world.Run("shortlist", "building:B1", "--lang", "en");

        Assert.Contains("main reasons", run.Output);
        Assert.Contains("this offering is illustrative", run.Output);
        Assert.DoesNotContain("主要理由", run.Output);
    }

    [Fact]
    public void Filters_narrow_the_candidates()
    {
        Assert.Contains("候选 2，", world.Run("shortlist", "center:big-data", "--city", "上海").Output);
        Assert.Contains("候选 1，", world.Run("shortlist", "center:big-data", "--tag", "世界500强").Output);
        Assert.Contains("候选 1，", world.Run("shortlist", "center:big-data", "--industry", "I652").Output);
        Assert.Contains("没有候选", world.Run("shortlist", "center:big-data", "--city", "拉萨").Output);
    }

    [Fact]
    public void What_is_shown_is_kept_even_twice_in_a_second()
    {
        var ids = new[] { "center:ic-design", "center:big-data" }.Select(id => IdOf(world.Run("shortlist", id))).ToArray();

        using var workspace = MatchingWorkspace.Open(world.In("matching.db"), new FixedTime(CliRun.Today));
        Assert.Equal("center:ic-design", workspace.Engine.FindShortlist(ids[0]).List.Query);
        Assert.Equal("center:big-data", workspace.Engine.FindShortlist(ids[1]).List.Query);
    }

    [Theory]
    [InlineData("list.csv")]
    [InlineData("list.xlsx")]
    [InlineData("list.json")]
    public void Lists_are_exported(string name)
    {
        var run = world.Run("shortlist", "center:big-data", "--out", world.In(name));

        Assert.Equal(0, run.ExitCode);
        Assert.True(new FileInfo(world.In(name)).Length > 100);
        Assert.Contains("已写入", run.Output);
    }

    [Fact]
    public void Json_is_the_whole_list_in_readable_Chinese()
    {
        world.Run("shortlist", "building:B1", "--top", "2", "--json", world.In("shortlist.json"));

        var text = File.ReadAllText(world.In("shortlist.json"));
        using var json = JsonDocument.Parse(text);
        var first = json.RootElement.GetProperty("rows")[0];
        Assert.Equal("outreach", json.RootElement.GetProperty("kind").GetString());
        Assert.Equal(TinyData.Targets, json.RootElement.GetProperty("candidates").GetInt32());
        Assert.Equal(2, json.RootElement.GetProperty("rows").GetArrayLength());
        Assert.Equal("real", first.GetProperty("dataKind").GetString());
        Assert.NotEqual(0, first.GetProperty("gates").GetArrayLength());
        Assert.Contains("测试企业", text);
    }

    [Fact]
    public void The_day_can_be_set()
    {
        var run = world.Run("shortlist", "center:big-data", "--as-of", "2024-03-01");

        Assert.Contains("截至 2024-03-01", run.Output);
        Assert.Equal(run.Output.Split('\n')[4..20], world.Run("shortlist", "center:big-data", "--as-of", "2024-03-01").Output.Split('\n')[4..20]);
    }

    [Fact]
    public void An_unknown_offering_is_wrong_usage_with_a_suggestion()
    {
        var run = world.Run("shortlist", "building:云谷");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("building:云谷", run.Error);
        Assert.Contains("building:B1 示例·云谷大厦", run.Error);
        Assert.Equal("", run.Output);
    }

    [Theory]
    [InlineData("tower:1", "tower:1")]
    [InlineData("center:steel", "ic-design")]
    [InlineData("B1", "plot:ID")]
    public void An_offering_that_cannot_be_read_is_wrong_usage(string offering, string said)
    {
        var run = world.Run("shortlist", offering);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error);
    }

    private static string IdOf(CliRun run) =>
        run.Output.Split('\n').Single(l => l.StartsWith("已保存为短名单", StringComparison.Ordinal)).Split(' ')[1].Trim();
}
