using Matching.Evaluation;

namespace Matching.Tests.Cli;

[Collection(TinyWorld.Name)]
public class TrainCommandTest(TinyWorld world)
{
    [Fact]
    public void The_card_shows_the_decision_and_every_method()
    {
        var run = world.Run("train", "outreach", "--trainer", "fasttree-ranking", "--seed", "3", "--json", world.In("train.json"));

        Assert.Equal(0, run.ExitCode);
        Assert.Single(run.Error.Split('\n'), line => line.Contains("用全部历史学习"));
        Assert.Matches("^(已发布|未发布)：", run.Output);
        Assert.Contains("状态", run.Output);
        Assert.Contains("留出期", run.Output);
        Assert.Contains("NDCG@10", run.Output);
        foreach (var method in (string[])["model", "rules", "popularity", "random", "ndcg@10", "recall@20"]) Assert.Contains(method, run.Output);
        var report = ReportJson.Read(File.ReadAllText(world.In("train.json")));
        Assert.Equal(3, report.Seed);
        Assert.StartsWith("matching train outreach --until 2026-06-15 --trainer fasttree-ranking --seed 3", report.Command);
        Assert.Contains(report.Results, r => r is { Method: "model", Metric: "ndcg@10", N: > 0 });
        Assert.NotEmpty(report.Notes);
    }

    [Fact]
    public void Too_little_history_leaves_the_rules_in_charge()
    {
        var run = world.Run("train", "placement", "--json", world.In("few.json"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("由规则排序", run.Output);
        Assert.Empty(ReportJson.Read(File.ReadAllText(world.In("few.json"))).Results);
    }

    [Fact]
    public void An_unknown_trainer_or_kind_lists_the_known_ones()
    {
        var trainer = world.Run("train", "outreach", "--trainer", "oracle");
        Assert.Equal(2, trainer.ExitCode);
        Assert.Contains("fasttree-ranking", trainer.Error);

        var kind = world.Run("train", "everything");
        Assert.Equal(2, kind.ExitCode);
        Assert.Contains("placement", kind.Error);
    }

    [Fact]
    public void A_day_is_written_in_one_form_only()
    {
        var run = world.Run("train", "outreach", "--until", "01/02/2026");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("01/02/2026", run.Error);
    }
}
