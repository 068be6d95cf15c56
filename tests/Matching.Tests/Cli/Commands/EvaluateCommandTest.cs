using Matching.Domain;
using Matching.Evaluation;

namespace Matching.Tests.Cli;

[Collection(TinyWorld.Name)]
public class EvaluateCommandTest(TinyWorld world)
{
    [Fact]
    public void Every_method_is_measured_with_an_interval()
    {
        var run = world.Run("evaluate", "outreach", "--train-until", "2024-06-01", "--json", world.In("evaluate.json"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("真实数据", run.Output);
        Assert.Contains("配对检验", run.Output);
        foreach (var metric in RankingMetrics.Standard) Assert.Contains(metric.Name, run.Output);
        Assert.Matches(@"\d\.\d{3} \[\d\.\d{3}, \d\.\d{3}\]", run.Output);
        var report = ReportJson.Read(File.ReadAllText(world.In("evaluate.json")));
        Assert.Equal(DataKind.Real, report.DataKind);
        Assert.Equal(["model", "rules", "popularity", "random"], report.Results.Select(r => r.Method).Distinct());
        Assert.StartsWith("matching evaluate outreach --train-until 2024-06-01", report.Command);
    }

    [Fact]
    public void Slices_and_lists_have_their_own_tables_that_fit_a_terminal()
    {
        var run = world.RunAt(130, "evaluate", "outreach", "--train-until", "2024-06-01");

        Assert.Equal(0, run.ExitCode);
        foreach (var word in (string[])["分组（ndcg@10）", "大数据中心", "此前接触过的企业", "名单", "违反约束（必须为 0）"]) Assert.Contains(word, run.Output);
        Assert.InRange(CliRun.WidestLine(run.Output), 1, 130);
        Assert.Single(run.Output.Split('\n'), line => line.Contains("以下分组不足", StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_holds_what_the_report_holds()
    {
        var run = world.Run("evaluate", "outreach", "--train-until", "2024-06-01", "--learning-curve", "--html", world.In("evaluate.html"), "--json", world.In("curve.json"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("学习所用历史", run.Output);
        var report = ReportJson.Read(File.ReadAllText(world.In("curve.json")));
        Assert.Equal(4, report.LearningCurve!.Points.Count);
        Assert.Contains("--learning-curve", report.Command);
        Assert.Equal(Matching.Reports.HtmlReport.Write(report), File.ReadAllText(world.In("evaluate.html")));
    }

    [Fact]
    public void A_page_is_named_as_one()
    {
        var run = world.Run("evaluate", "outreach", "--train-until", "2024-06-01", "--html", world.In("page.txt"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(".html", run.Error);
    }

    [Fact]
    public void Nothing_to_measure_is_said()
    {
        var run = world.Run("evaluate", "placement", "--train-until", "2024-06-01");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("无法测量", run.Output);
    }

    [Fact]
    public void Offerings_can_be_listed_in_a_file()
    {
        var all = world.Run("evaluate", "outreach", "--train-until", "2024-06-01", "--json", world.In("all.json"));
        var one = world.Run(
            "evaluate", "outreach", "--train-until", "2024-06-01", "--json", world.In("one.json"),
            "--offerings", world.WriteFile("offerings.txt", "# ours\n\ncenter:big-data\ncenter:ic-design\n"));

        Assert.Equal((0, 0), (all.ExitCode, one.ExitCode));
        Assert.True(Queries("one.json") > 0);
        Assert.True(Queries("one.json") < Queries("all.json"));
    }

    [Fact]
    public void A_line_that_names_no_offering_refuses_the_file()
    {
        var run = world.Run(
            "evaluate", "outreach", "--train-until", "2024-06-01", "--offerings", world.WriteFile("wrong.txt", "center:big-data\nplot:NOWHERE\nnonsense\n"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("wrong.txt 第 2 行", run.Error);
        Assert.Contains("nonsense", run.Error);
    }

    [Fact]
    public void The_day_is_required()
    {
        var run = world.Run("evaluate", "outreach");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--train-until", run.Error);
    }

    private int Queries(string report) => ReportJson.Read(File.ReadAllText(world.In(report))).Results.Max(r => r.N);
}
