using Matching.Evaluation;
using Matching.Tests.Models;

namespace Matching.Tests.Cli;

[Collection(TinyWorld.Name)]
public class ModelImportCommandTest(TinyWorld world)
{
    private const string Map = "model_feature,feature\nb,logEmployees\n";

    [Fact]
    public void Without_a_day_the_model_is_kept_and_does_not_rank()
    {
        var run = Import(2.5f, Map);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("未检验", run.Output);
        Assert.Contains("不由它排序", run.Output);
        Assert.Contains("logEmployees", run.Output);
        Assert.Contains(world.Run("model", "list").Output.Split('\n'), line => line.Contains("xgboost-") && !line.Contains('●'));
    }

    // In the tiny world the larger half of the companies registers.
    [Fact]
    public void A_model_that_beats_the_rules_on_the_later_history_ranks_from_then_on()
    {
        var database = Prepared("better");
        var run = CliRun.Of(["model", "import", Model(5.7f), "--kind", "outreach", "--features", world.WriteFile("map.csv", Map), "--trained-until", "2023-06-01", "--json", world.In("imported.json"), .. database]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("胜过规则", run.Output);
        Assert.Contains("ndcg@10", run.Output);
        var report = ReportJson.Read(File.ReadAllText(world.In("imported.json")));
        Assert.StartsWith("matching model import", report.Command);
        Assert.Contains(report.Results, r => r is { Method: "rules", Metric: "ndcg@10", N: > 0 });

        Assert.Contains("xgboost-20230601-", CliRun.Of(["shortlist", "center:big-data", .. database]).Output);
        Assert.Contains(CliRun.Of(["model", "list", .. database]).Output.Split('\n'), line => line.Contains("xgboost-") && line.Contains('●'));
    }

    [Fact]
    public void A_model_that_cannot_be_compared_with_the_one_in_charge_is_kept_beside_it()
    {
        var database = Prepared("beside");
        CliRun.Of(["shortlist", "center:big-data", .. database]);
        world.Crown("beside");
        var run = CliRun.Of(["model", "import", Model(5.7f), "--kind", "outreach", "--features", world.WriteFile("map.csv", Map), "--trained-until", "2023-06-01", "--lang", "en", .. database]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("nothing to compare them by", Unwrapped(run.Output));
        Assert.Contains(CliRun.Of(["model", "list", .. database]).Output.Split('\n'), line => line.Contains("xgboost-") && line.Contains('○'));
    }

    [Fact]
    public void A_model_that_does_not_beat_the_rules_is_kept_and_changes_nothing()
    {
        var database = Prepared("worse");
        CliRun.Of(["shortlist", "center:big-data", .. database]);
        world.Crown("worse");
        var before = CliRun.Of(["shortlist", "center:big-data", "--lang", "en", .. database]);
        var run = CliRun.Of(["model", "import", Model(99), "--kind", "outreach", "--features", world.WriteFile("map.csv", Map), "--trained-until", "2023-06-01", "--lang", "en", .. database]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("did not reliably beat the rules", run.Output);
        Assert.DoesNotContain(CliRun.Of(["model", "list", .. database]).Output.Split('\n'), line => line.Contains("xgboost-") && line.Contains('●'));
        Assert.Equal(before.Output.Split('\n')[1], CliRun.Of(["shortlist", "center:big-data", "--lang", "en", .. database]).Output.Split('\n')[1]);
    }

    [Fact]
    public void A_day_after_the_history_leaves_nothing_to_judge_by()
    {
        var run = Import(2.5f, Map, "--trained-until", "2026-06-01");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("未检验：2026-06-01", run.Output);
    }

    [Fact]
    public void The_same_file_over_other_features_is_another_version()
    {
        string Version(string map) => Import(2.5f, map).Output.Split(' ', '\n').First(word => word.StartsWith("xgboost-", StringComparison.Ordinal));

        Assert.Equal(Version(Map), Version(Map));
        Assert.NotEqual(Version(Map), Version("model_feature,feature\nb,rdShare\n"));
    }

    [Fact]
    public void A_map_or_a_model_that_does_not_fit_is_refused_and_nothing_is_kept()
    {
        var before = world.Run("model", "list").Output;

        var unknown = Import(3, "model_feature,feature\nb,nothing\n", "--lang", "en");
        Assert.Equal(1, unknown.ExitCode);
        Assert.Contains("not in this build [nothing]", Unwrapped(unknown.Error));
        Assert.Contains("logEmployees", unknown.Error);

        var odd = Import(3, "b,logEmployees\n");
        Assert.Equal(1, odd.ExitCode);
        Assert.Contains("map.csv", odd.Error);

        var damaged = world.Run("model", "import", world.WriteFile("cut.json", AForeignModel.Preferring(3)[..200]), "--kind", "outreach", "--features", world.WriteFile("map.csv", Map));
        Assert.Equal(1, damaged.ExitCode);
        Assert.Contains("cut.json 被拒", damaged.Error);

        Assert.Equal(before, world.Run("model", "list").Output);
    }

    [Theory]
    [InlineData("--kind outreach")]
    [InlineData("--kind everything --features map.csv")]
    [InlineData("--kind outreach --features not-there.csv")]
    public void A_command_that_says_too_little_or_wrong_is_wrong_usage(string options) =>
        Assert.Equal(2, world.Run(["model", "import", Model(2.5f), .. options.Split(' ')]).ExitCode);

    private CliRun Import(float threshold, string map, params string[] more) =>
        world.Run(["model", "import", Model(threshold), "--kind", "outreach", "--features", world.WriteFile("map.csv", map), .. more]);

    private string Model(float threshold) => world.WriteFile("model.json", AForeignModel.Preferring(threshold));

    // A database of its own, so that the others' current model stays.
    private string[] Prepared(string name) => ["--db", world.In($"{name}.db"), "--data", world.Data];

    private static string Unwrapped(string text) => string.Join(' ', text.Split('\n', StringSplitOptions.TrimEntries));
}
