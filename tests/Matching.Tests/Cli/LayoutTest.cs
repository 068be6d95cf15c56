namespace Matching.Tests.Cli;

[Collection(TinyWorld.Name)]
public class LayoutTest(TinyWorld world)
{
    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(160)]
    public void No_line_is_wider_than_the_console(int width)
    {
        string[][] commands =
        [
            ["shortlist", "building:B1"],
            ["shortlist", "plot:P2", "--lang", "en"],
            ["exposure"],
            ["exposure", "--lang", "en"],
            ["match", "--company", "C02"],
            ["match", "--company", "C02", "--lang", "en"],
            ["explain", "C01", "building:B1"],
            ["explain", "C01", "plot:P1", "--lang", "en"],
            ["plan", "outreach"],
            ["plan", "outreach", "--lang", "en"],
            ["plan", "outreach", "--help"],
            ["plan", "trip", "--city", "上海"],
            ["plan", "trip", "--city", "上海", "--lang", "en"],
            ["goals"],
            ["goals", "--lang", "en"],
            ["sheet", "C01", "plot:P1", "--lang", "en", "--out", world.In("layout.html")],
            ["waive", "C05", "building:B1", "H19", "--role", "业主", "--reason", "理由"],
            ["waive", "--help"],
            ["train", "outreach"],
            ["evaluate", "outreach", "--train-until", "2024-06-01", "--lang", "en"],
            ["import", "companies", world.WriteFile("layout.csv", TinyData.MoreCompanies(good: false)), "--dry-run"],
            ["model", "list"],
            ["model", "show", "outreach"],
            ["model", "score", "--help"],
            ["shortlist", "--help"],
            ["--help"],
        ];
        foreach (var command in commands)
        {
            var run = world.RunAt(width, command);

            Assert.True(CliRun.WidestLine(run.Output) <= width, $"{string.Join(' ', command)}\n{run.Output}");
            Assert.True(CliRun.WidestLine(run.Error) <= width, $"{string.Join(' ', command)}\n{run.Error}");
            Assert.DoesNotContain("\u001b", run.Output + run.Error);
        }
    }

    [Fact]
    public void A_narrow_console_keeps_every_fact()
    {
        var run = world.RunAt(80, "shortlist", "center:big-data", "--top", "1", "--tag", "FortuneGlobal500");

        foreach (var fact in (string[])["Test Company", "全球龙头", "C01", "100.0", "✓", "产业匹配"]) Assert.Contains(fact, run.Output);
    }
}
