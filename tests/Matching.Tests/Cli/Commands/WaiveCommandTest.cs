namespace Matching.Tests.Cli;

[Collection(TinyWorld.Name)]
public class WaiveCommandTest(TinyWorld world)
{
    [Fact]
    public void A_waiver_is_recorded_once_and_counts_from_the_next_day()
    {
        string[] waive = ["waive", "C03", "building:B2", "h19", "--role", "业主", "--reason", "业主同意", "--until", "2026-12-31"];
        var first = world.Run(waive);

        Assert.Equal(0, first.ExitCode);
        Assert.Contains("已登记豁免", first.Output);
        Assert.Contains("H19 准入业态", first.Output);
        Assert.Contains("2026-06-16 至 2026-12-31", first.Output);
        Assert.Contains("今天已登记过", world.Run(waive).Output);
        Assert.Contains("replaced", world.Run([.. waive[..^2], "--lang", "en"]).Output);

        Assert.DoesNotContain("有效豁免", world.Run("explain", "C03", "building:B2").Output);
        var later = world.Run("explain", "C03", "building:B2", "--as-of", "2026-06-16");
        Assert.Contains("有效豁免", later.Output);
        Assert.Contains("业主同意", later.Output);
    }

    [Theory]
    [InlineData("H18", "业主", 1, "不可豁免")]
    [InlineData("H99", "业主", 1, "没有编号为 H99 的约束")]
    [InlineData("H19", "局长", 1, "只能由业主豁免")]
    public void What_may_not_be_waived_is_refused(string gate, string role, int code, string said)
    {
        var run = world.Run("waive", "C04", "building:B1", gate, "--role", role, "--reason", "理由");

        Assert.Equal(code, run.ExitCode);
        Assert.Contains(said, run.Error);
    }

    [Theory]
    [InlineData("--until", "2026-06-14", 1)]
    [InlineData("--until", "soon", 2)]
    [InlineData("--reason", " ", 2)]
    public void A_day_or_a_reason_that_cannot_be_is_refused(string option, string value, int code)
    {
        var given = new Dictionary<string, string> { ["--role"] = "业主", ["--reason"] = "理由", [option] = value };

        Assert.Equal(code, world.Run(["waive", "C04", "building:B1", "H19", .. given.SelectMany(pair => new[] { pair.Key, pair.Value })]).ExitCode);
        Assert.DoesNotContain("有效豁免", world.Run("explain", "C04", "building:B1", "--as-of", "2026-06-20").Output);
    }

    [Fact]
    public void Names_that_nothing_bears_are_wrong_usage()
    {
        Assert.Equal(2, world.Run("waive", "NOBODY", "building:B1", "H19", "--role", "业主", "--reason", "理由").ExitCode);
        Assert.Equal(2, world.Run("waive", "C01", "building:NOWHERE", "H19", "--role", "业主", "--reason", "理由").ExitCode);
        Assert.Equal(2, world.Run("waive", "C01", "building:B1", "H19", "--reason", "理由").ExitCode);
    }
}
