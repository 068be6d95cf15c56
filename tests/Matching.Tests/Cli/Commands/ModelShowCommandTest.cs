using Matching.Domain;
using Matching.Evaluation;
using Matching.Models;
using Matching.Tests.Models;

namespace Matching.Tests.Cli;

/// <summary>Showing, publishing and taking back, over a registry alone: none of it needs the database.</summary>
public sealed class ModelShowCommandTest : IDisposable
{
    private const string First = "outreach-20250101-1a2b3c4d-1", Second = "outreach-20260101-5e6f7a8b-1";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Champion_and_challenger_stand_side_by_side_with_standing_reasons_and_intervals()
    {
        Models.Keep(Card(First));
        Models.Add(Card(Second, beatsRules: false));
        var run = Run(160, "model", "show", "outreach", "--json", In("show.json"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.Output.Split('\n'), line => line.Contains($"● {First}") && line.Contains($"○ {Second}"));
        Assert.Contains(run.Output.Split('\n'), line => line.Contains("状态") && line.Contains("可用") && line.Contains("未就绪"));
        foreach (var said in (string[])["学自模拟历史", "未能可靠胜过规则", "[0.250, 0.750]", "rules", "2026-06-15 发布", "2026-06-15 保存"]) Assert.Contains(said, run.Output);

        var report = ReportJson.Read(File.ReadAllText(In("show.json")));
        Assert.Equal(["model", "rules"], report.Results.Where(r => r.Slice == Second).Select(r => r.Method));
        Assert.Equal(DataKind.Simulated, report.DataKind);
        Assert.Contains(report.Notes, note => note.Contains(Second) && note.Contains("Not ready"));
        Assert.StartsWith("matching model show outreach", report.Command);
    }

    [Fact]
    public void One_version_is_shown_alone_and_an_unknown_one_names_those_there_are()
    {
        Models.Keep(Card(First));
        Models.Add(Card(Second));

        var one = Run(160, "model", "show", "outreach", Second, "--lang", "en");
        Assert.Equal(0, one.ExitCode);
        Assert.Contains($"○ {Second}", one.Output);
        Assert.DoesNotContain($"● {First}", one.Output);
        Assert.Contains("learned from simulated history", one.Output);

        var unknown = Run(160, "model", "show", "outreach", "v9");
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains("v9", unknown.Error);
        Assert.Contains(Second, unknown.Error);
        Assert.Contains("没有模型版本", Run(160, "model", "show", "placement", First).Error);
    }

    [Fact]
    public void Where_nothing_is_kept_the_rules_rank_and_no_database_is_made()
    {
        var run = Run(160, "model", "show", "placement", "--json", In("none.json"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("rules-1 · 尚无模型", run.Output);
        Assert.Empty(ReportJson.Read(File.ReadAllText(In("none.json"))).Results);
        Assert.False(File.Exists(In("m.db")));
    }

    [Fact]
    public void A_damaged_card_is_told_with_its_file()
    {
        Models.Keep(Card(First));
        File.WriteAllText(Path.Combine(_folder.Path, "m.models", "outreach", First, "card.json"), "{");
        var run = Run(300, "model", "show", "outreach", First);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("card.json", run.Output);
        Assert.Contains("rules-1", run.Output);
    }

    [Fact]
    public void A_challenger_is_published_and_taken_back_down_to_the_rules_and_no_further()
    {
        Models.Keep(Card(First));
        Models.Add(Card(Second));

        var published = Run(160, "model", "publish", "outreach", Second, "--json", In("publish.json"));
        Assert.Equal((0, Second), (published.ExitCode, Current));
        Assert.Contains($"已发布 {Second}，现在由它排序；此前为 {First}", published.Output);
        Assert.Contains(ReportJson.Read(File.ReadAllText(In("publish.json"))).Results, r => r is { Method: "model", N: 12 });
        Assert.Contains("没有改变", Run(160, "model", "publish", "outreach", Second).Output);

        Assert.Contains($"已撤回 {Second}；现在排序的是 {First}", Run(160, "model", "revert", "outreach").Output);
        Assert.Equal(First, Current);
        var last = Run(160, "model", "revert", "outreach", "--lang", "en", "--json", In("revert.json"));
        Assert.Contains($"took {First} back; rules-1 ranks now", last.Output);
        Assert.Contains(ReportJson.Read(File.ReadAllText(In("revert.json"))).Notes, note => note.Contains("由规则排序"));

        var nothing = Run(160, "model", "revert", "outreach");
        Assert.Equal(2, nothing.ExitCode);
        Assert.Contains("无可撤回", nothing.Error);
    }

    [Fact]
    public void A_version_that_is_not_ready_or_damaged_is_refused_and_the_champion_stays()
    {
        Models.Keep(Card(First));
        Models.Add(Card(Second, beatsRules: false));
        Models.Add(Card("hurt"));
        File.WriteAllText(Path.Combine(_folder.Path, "m.models", "outreach", "hurt", "model.json"), "{");

        var worse = Run(160, "model", "publish", "outreach", Second);
        Assert.Equal(1, worse.ExitCode);
        Assert.Contains("未能可靠胜过规则", worse.Error);
        var hurt = Run(160, "model", "publish", "outreach", "hurt");
        Assert.Equal(1, hurt.ExitCode);
        Assert.Contains("model.json", hurt.Error);
        Assert.Equal(2, Run(160, "model", "publish", "outreach", "v9").ExitCode);
        Assert.Equal(First, Current);
    }

    [Fact]
    public void The_list_gives_each_version_its_standing_and_writes_a_report()
    {
        Models.Keep(Card(First));
        Models.Add(Card(Second, beatsRules: false));
        var run = Run(160, "model", "list", "--json", In("list.json"));

        Assert.Contains(run.Output.Split('\n'), line => line.Contains('●') && line.Contains(First) && line.Contains("可用"));
        Assert.Contains(run.Output.Split('\n'), line => line.Contains('○') && line.Contains(Second) && line.Contains("未就绪"));
        Assert.Equal([First, Second], ReportJson.Read(File.ReadAllText(In("list.json"))).Results.Select(r => r.Slice).Distinct());
    }

    [Theory]
    [InlineData(80)]
    [InlineData(130)]
    public void No_line_is_wider_than_the_console(int width)
    {
        Models.Keep(Card(First));
        Models.Add(Card(Second, beatsRules: false));
        foreach (var verb in (string[])["show", "publish", "revert"])
        {
            string[] version = verb == "publish" ? [First] : [];
            var run = Run(width, ["model", verb, "outreach", .. version]);
            Assert.Equal(0, run.ExitCode);
            Assert.True(CliRun.WidestLine(run.Output) <= width, run.Output);
        }
    }

    private ModelRegistry Models => MatchingWorkspace.ModelsBeside(In("m.db"), new FixedTime(CliRun.Today));

    private string? Current => Models.Examine(ModelKind.Outreach).Package?.Card.Version;

    private static ModelPackage Card(string version, bool beatsRules = true)
    {
        var package = Packages.OfThisBuild(0.5f, beatsRules);
        return package with { Card = package.Card with { Version = version, HoldOutQueries = 12, GateViolations = 0 } };
    }

    private CliRun Run(int width, params string[] args) => CliRun.Of([.. args, "--db", In("m.db")], width);

    private string In(string name) => Path.Combine(_folder.Path, name);
}
