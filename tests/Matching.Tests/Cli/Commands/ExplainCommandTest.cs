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
    }

    [Fact]
    public void The_points_add_up()
    {
        var lines = world.Run("explain", "C01", "building:B1").Output.Split('\n').SkipWhile(l => !l.Contains("得分从何而来")).ToArray();
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
