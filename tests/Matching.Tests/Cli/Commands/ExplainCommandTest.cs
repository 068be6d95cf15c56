using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Matching.Features;
using Matching.Gates;

namespace Matching.Tests.Cli;

[Collection(TinyWorld.Name)]
public class ExplainCommandTest(TinyWorld world)
{
    [Fact]
    public void A_pair_is_laid_open()
    {
        var run = world.Run("explain", "C01", "building:B1", "--json", world.In("explain.json"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("测试企业01股份有限公司 × 示例·云谷大厦", run.Output);
        Assert.Contains("5 全球龙头", run.Output);
        Assert.Contains("█", run.Output);
        Assert.Contains("未知", run.Output);
        Assert.All(GateSet.All.Where(g => g.Id is "H03" or "H09" or "H18"), gate => Assert.Contains(gate.Name.Zh, run.Output));
        Assert.All(FeatureSet.All, feature => Assert.Contains(feature.Name, run.Output));
        using var json = JsonDocument.Parse(File.ReadAllText(world.In("explain.json")));
        Assert.Equal(FeatureSet.All.Count, json.RootElement.GetProperty("features").GetArrayLength());
        Assert.Equal("C01", json.RootElement.GetProperty("companyId").GetString());
        var parts = json.RootElement.GetProperty("contributions").EnumerateArray().Sum(part => part.GetProperty("contribution").GetDouble());
        Assert.Equal(json.RootElement.GetProperty("score").GetDouble(), json.RootElement.GetProperty("base").GetDouble() + parts, 1e-6);
    }

    [Theory]
    [InlineData("zh", "理由", "项目评审", "R10", "否决待核实", "待核实", "怎样才行", "由人决定")]
    [InlineData("en", "reasons", "project review", "R10", "vetoes to ask", "to ask", "what would have to change", "a person decides")]
    public void What_deciders_need_is_shown_at_a_hundred_columns(string language, params string[] said)
    {
        var run = world.RunAt(100, "explain", "C01", "building:B1", "--lang", language);

        Assert.All(said, words => Assert.Contains(words, run.Output));
        Assert.True(CliRun.WidestLine(run.Output) <= 100);
    }

    [Fact]
    public void The_points_add_up()
    {
        var lines = world.Run("explain", "C01", "building:B1").Output.Split('\n').SkipWhile(l => !l.Contains("得分从何而来")).TakeWhile(l => !l.Contains("项目评审")).ToArray();
        var points = lines.Select(l => Regex.Match(l, @"(-?\d+\.\d+)\s*$")).Where(m => m.Success)
            .Select(m => double.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).ToArray();

        Assert.True(points.Length > 2);
        Assert.Equal(points[^1], points[..^1].Sum(), 0.05 * points.Length);
    }

    [Fact]
    public void Names_that_nothing_bears_are_wrong_usage()
    {
        Assert.Equal(2, world.Run("explain", "NOBODY", "building:B1").ExitCode);
        Assert.Equal(2, world.Run("explain", "C01", "plot:NOWHERE").ExitCode);
    }
}
