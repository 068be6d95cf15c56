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
        Assert.Contains("fasttree-ranking", run.Output);
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
    public void Without_a_verb_the_verbs_are_named()
    {
        Assert.Equal(2, CliRun.Of(["model"]).ExitCode);
        Assert.Contains("matching model --help", CliRun.Of(["model", "nothing"]).Error);
    }
}
