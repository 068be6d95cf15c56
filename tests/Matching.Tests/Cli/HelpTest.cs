namespace Matching.Tests.Cli;

public class HelpTest
{
    [Theory]
    [InlineData("shortlist", "--top", "--city", "--tag", "--min-tier", "--industry", "--include-simulated", "--out", "--json", "--as-of", "--part", "--at-least")]
    [InlineData("exposure", "--from", "--to", "--json")]
    [InlineData("match", "--company", "--enquiry", "--top", "--out", "--json")]
    [InlineData("explain", "COMPANY", "OFFERING", "--json")]
    [InlineData("plan", "outreach", "trip", "matching plan <verb>")]
    [InlineData("plan outreach", "--budget", "--offering", "--center", "--city", "--tag", "--per-center", "--per-city", "--per-introducer", "--time-limit", "--seed", "--out", "--json")]
    [InlineData("plan trip", "--city", "--days", "--visits-per-day", "--visit-minutes", "--from", "--out", "--json")]
    [InlineData("goals", "--as-of", "--seed", "--json")]
    [InlineData("sheet", "COMPANY", "OFFERING", "--enquiry FILE.json", "--out FILE", "--as-of")]
    [InlineData("waive", "COMPANY", "OFFERING", "GATE", "--role ROLE", "--reason TEXT", "--until DATE", "专班负责人")]
    [InlineData("import", "KIND", "FILE", "--dry-run", "enquiries")]
    [InlineData("train", "outreach|placement", "--until", "--trainer", "--seed", "fasttree-ranking")]
    [InlineData("evaluate", "outreach|placement", "--train-until", "--offerings", "--seed", "--learning-curve", "--html")]
    [InlineData("model", "list", "show", "publish", "revert", "import", "score", "matching model <verb>")]
    [InlineData("model list", "--json")]
    [InlineData("model show", "outreach|placement", "VERSION", "--json")]
    [InlineData("model publish", "outreach|placement", "VERSION", "--json")]
    [InlineData("model revert", "outreach|placement", "--json")]
    [InlineData("model import", "FILE", "--kind outreach|placement", "--features", "--trained-until", "--json")]
    [InlineData("model score", "MODEL", "--rows", "--out", "--features", "--raw", "--zero-based", "--absent missing|zero")]
    [InlineData("simulate", "--companies", "--plots", "--buildings", "--seed", "--out", "--history")]
    public void Every_verb_teaches_its_use_in_both_languages(string verb, params string[] taken)
    {
        var run = CliRun.Of([.. verb.Split(' '), "--help"]);

        Assert.Equal(0, run.ExitCode);
        Assert.All(taken, word => Assert.Contains(word, run.Output));
        foreach (var word in (string[])["用法 Usage", "例 Examples", $"matching {verb}", "--db", "--lang", "退出码 Exit codes"]) Assert.Contains(word, run.Output);
    }

    [Fact]
    public void Help_wins_over_whatever_else_is_wrong() => Assert.Equal(0, CliRun.Of(["train", "nonsense", "--seed", "x", "--help"]).ExitCode);

    [Fact]
    public void The_version_is_told()
    {
        var run = CliRun.Of(["--version"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Output);
    }
}
