using System.Text.Json;

namespace Matching.Tests.Cli;

[Collection(TinyWorld.Name)]
public class ExposureCommandTest(TinyWorld world)
{
    [Fact]
    public void Kept_lists_of_the_days_are_counted_and_reported()
    {
        world.Run("shortlist", "center:big-data");
        var run = world.Run("exposure", "--from", "2026-06-15", "--to", "2026-06-15", "--json", world.In("exposure.json"));

        Assert.Equal(0, run.ExitCode);
        foreach (var word in (string[])["企业层级", "产业中心", "上海市", "倍数"]) Assert.Contains(word, run.Output);
        using var json = JsonDocument.Parse(File.ReadAllText(world.In("exposure.json")));
        Assert.Equal("matching exposure --from 2026-06-15 --to 2026-06-15", json.RootElement.GetProperty("command").GetString()!.Split(" --db")[0]);
        Assert.Contains(json.RootElement.GetProperty("results").EnumerateArray(), r => r.GetProperty("slice").GetString() == "center:big-data" && r.GetProperty("method").GetString() == "feasible");
        Assert.Contains("没有保存的名单", world.Run("exposure", "--to", "2020-01-01").Output);
    }

    [Fact]
    public void Days_the_wrong_way_round_are_wrong_usage() => Assert.Equal(2, world.Run("exposure", "--from", "2026-02-01", "--to", "2026-01-01").ExitCode);
}
