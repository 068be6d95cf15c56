namespace Matching.Tests.Cli;

[Collection(TinyWorld.Name)]
public class SimulateCommandTest(TinyWorld world)
{
    [Fact]
    public void A_world_is_written_and_can_be_imported()
    {
        string[] simulate = ["simulate", "--companies", "40", "--plots", "3", "--buildings", "4", "--seed", "7", "--out"];

        var first = CliRun.Of([.. simulate, world.In("world")]);
        var second = CliRun.Of([.. simulate, world.In("world2")]);

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Contains("companies.csv", first.Error);
        Assert.Contains("--seed 7", first.Output);
        Assert.Equal(File.ReadAllBytes(world.In("world/companies.csv")), File.ReadAllBytes(world.In("world2/companies.csv")));
        var import = CliRun.Of(["import", "companies", world.In("world/companies.csv"), "--db", world.In("world.db")]);
        Assert.Equal(0, import.ExitCode);
        Assert.Matches(@"新增\s+40", import.Output);
    }

    [Fact]
    public void A_history_too_small_to_draw_is_wrong_usage()
    {
        var run = CliRun.Of(["simulate", "--history", world.Data, "--companies", "10", "--out", world.In("small")]);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEqual("", run.Error);
    }

    [Theory]
    [InlineData("--companies", "-1")]
    [InlineData("--months", "24")]
    [InlineData("--truth")]
    public void Options_that_make_no_sense_are_wrong_usage(params string[] options) =>
        Assert.Equal(2, CliRun.Of(["simulate", "--out", world.In("nothing"), .. options]).ExitCode);

    [Fact]
    public void Where_to_write_is_required() => Assert.Contains("--out", CliRun.Of(["simulate"]).Error);
}
