using System.Text.Json;

namespace Matching.Tests.Cli;

[Collection(TinyWorld.Name)]
public class ImportCommandTest(TinyWorld world)
{
    [Fact]
    public void A_good_file_is_stored_once()
    {
        var file = world.WriteFile("more.csv", TinyData.MoreCompanies(good: true));
        var database = world.In("imported.db");

        var first = CliRun.Of(["import", "companies", file, "--db", database, "--json", world.In("import.json")]);
        var second = CliRun.Of(["import", "companies", file, "--db", database]);

        Assert.Equal(0, first.ExitCode);
        Assert.Contains("不载入随附的数据", first.Error);
        Assert.Matches(@"新增\s+1", first.Output);
        Assert.Matches(@"未变\s+1", second.Output);
        Assert.Equal("", second.Error);
        using var json = JsonDocument.Parse(File.ReadAllText(world.In("import.json")));
        Assert.True(json.RootElement.GetProperty("accepted").GetBoolean());
        Assert.Equal(1, json.RootElement.GetProperty("stored").GetProperty("added").GetInt32());
        Assert.Equal("companies", json.RootElement.GetProperty("kind").GetString());
    }

    [Fact]
    public void A_bad_row_refuses_the_file_and_is_named()
    {
        var file = world.WriteFile("bad.csv", TinyData.MoreCompanies(good: false));

        var run = CliRun.Of(["import", "companies", file, "--db", world.In("refused.db"), "--json", world.In("refused.json")]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("revenue_wan", run.Error);
        Assert.Contains("很多", run.Error);
        Assert.Contains("怎么改", run.Error);
        Assert.Contains("库未改动", run.Error);
        using var json = JsonDocument.Parse(File.ReadAllText(world.In("refused.json")));
        Assert.Equal(2, json.RootElement.GetProperty("issues")[0].GetProperty("row").GetInt32());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("stored").ValueKind);
    }

    [Fact]
    public void Many_issues_are_cut_and_counted()
    {
        var rows = string.Concat(Enumerable.Range(0, 70).Select(i => $"X{i},企业{i},很多\n"));

        var run = CliRun.Of(["import", "companies", world.WriteFile("many.csv", "id,name_zh,revenue_wan\n" + rows), "--db", world.In("many.db")]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("另有 20 条未显示", run.Error);
    }

    [Fact]
    public void A_dry_run_stores_nothing()
    {
        var file = world.WriteFile("dry.csv", TinyData.MoreCompanies(good: true));

        var run = CliRun.Of(["import", "companies", file, "--dry-run", "--db", world.In("dry.db")]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("库未改动", run.Output);
        using var workspace = MatchingWorkspace.Open(world.In("dry.db"), new FixedTime(CliRun.Today));
        Assert.Equal(0, workspace.Store.Revision);
    }

    [Fact]
    public void A_wrong_kind_lists_the_permitted_ones()
    {
        var run = CliRun.Of(["import", "firms", world.WriteFile("kind.csv", "id\n")]);

        Assert.Equal(2, run.ExitCode);
        foreach (var kind in Enum.GetNames<Matching.Domain.DataFileKind>()) Assert.Contains(kind.ToLowerInvariant(), run.Error);
    }
}
