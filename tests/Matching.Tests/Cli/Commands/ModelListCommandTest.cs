using Matching.Tests.Models;

namespace Matching.Tests.Cli;

[Collection(TinyWorld.Name)]
public class ModelListCommandTest(TinyWorld world)
{
    [Fact]
    public void The_current_model_is_marked()
    {
        var run = world.Run("model", "list");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.Output.Split('\n'), line => line.Contains('●') && line.Contains("outreach-2026"));
        Assert.Contains("conditional-logit", run.Output);
    }

    [Fact]
    public void Where_nothing_was_trained_there_is_nothing_and_no_database_is_made()
    {
        var run = CliRun.Of(["model", "list", "--db", world.In("nowhere.db"), "--lang", "en"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("there are no models yet", run.Output);
        Assert.False(File.Exists(world.In("nowhere.db")));
    }

    [Fact]
    public void A_damaged_current_model_is_told_with_its_file_and_the_rules_rank()
    {
        var (database, models) = (world.In("hurt.db"), world.In("hurt.models"));
        File.Copy(world.In("matching.db"), database, overwrite: true);
        var registry = MatchingWorkspace.ModelsBeside(database, TimeProvider.System);
        foreach (var version in (string[])["good-1", "hurt-2", "hurt-3"]) registry.Keep(Packages.Tiny(version));
        var (card, forest) = (Path.Combine(models, "outreach", "hurt-2", "card.json"), Path.Combine(models, "outreach", "hurt-3", "model.json"));
        File.WriteAllText(card, "{");
        File.WriteAllText(forest, "{");

        var run = CliRun.Of(["model", "list", "--db", database], width: 1_000);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.Output.Split('\n'), line => line.Contains("good-1") && line.Contains("模型胜过规则"));
        Assert.Contains(run.Output.Split('\n'), line => line.Contains("hurt-2") && line.Contains("模型卡损坏") && line.Contains(Path.GetRelativePath(models, card)));
        Assert.Contains(run.Output.Split('\n'), line => line.Contains("outreach：现行模型无法使用，由规则排序") && line.Contains(Path.GetRelativePath(models, forest)));
        Assert.DoesNotContain(run.Output.Split('\n'), line => line.StartsWith(" ●", StringComparison.Ordinal));

        var list = CliRun.Of(["shortlist", "center:big-data", "--db", database], width: 1_000);
        Assert.Equal(0, list.ExitCode);
        Assert.Contains(Path.GetRelativePath(models, forest), list.Output);
        Assert.Equal(1, CliRun.Of(["model", "score", "outreach", "--rows", card, "--out", world.In("none.csv"), "--db", database]).ExitCode);
    }

    [Fact]
    public void Without_a_verb_the_verbs_are_named()
    {
        Assert.Equal(2, CliRun.Of(["model"]).ExitCode);
        Assert.Contains("matching model --help", CliRun.Of(["model", "nothing"]).Error);
    }
}
