using Matching.Domain;
using Matching.Rules;

namespace Matching.Tests.Cli;

[Collection(TinyWorld.Name)]
public class MatchingCliTest(TinyWorld world)
{
    [Fact]
    public void Without_a_verb_the_help_is_shown()
    {
        var run = CliRun.Of([]);

        Assert.Equal(2, run.ExitCode);
        foreach (var verb in (string[])["shortlist", "match", "explain", "import", "train", "evaluate", "simulate"]) Assert.Contains(verb, run.Output);
    }

    [Fact]
    public void A_mistyped_verb_is_guessed()
    {
        var run = CliRun.Of(["shortlst"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("shortlist", run.Error);
        Assert.Contains("matching --help", run.Error);
        Assert.Equal("", run.Output);
    }

    [Theory]
    [InlineData("--top", "0")]
    [InlineData("--top", "many")]
    [InlineData("--min-tier", "6")]
    [InlineData("--as-of", "tomorrow")]
    [InlineData("--out", "list.pdf")]
    [InlineData("--out", "no-such-folder/list.csv")]
    [InlineData("--lang", "fr")]
    [InlineData("--colour", "red")]
    public void A_bad_value_is_wrong_usage_and_quoted(string option, string value)
    {
        var run = world.Run("shortlist", "center:big-data", option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(value, run.Error);
        Assert.Contains("matching shortlist --help", run.Error);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void Cancellation_ends_with_its_own_code()
    {
        var run = CliRun.Canceled(["shortlist", "center:big-data", "--db", world.In("canceled.db"), "--data", world.Data]);

        Assert.Equal(130, run.ExitCode);
        Assert.Contains("已取消", run.Error);
    }

    [Fact]
    public void A_store_in_use_is_said_to_be()
    {
        using var holder = MatchingWorkspace.Open(world.In("held.db"), new FixedTime(CliRun.Today));

        var run = CliRun.Of(["shortlist", "center:big-data", "--db", world.In("held.db"), "--data", world.Data]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("held.db", run.Error);
    }

    [Fact]
    public void A_damaged_store_is_said_to_be()
    {
        var run = CliRun.Of(["shortlist", "center:big-data", "--db", world.WriteFile("damaged.db", new string('x', 20_000))]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("damaged.db", run.Error);
    }

    [Theory]
    [InlineData("zh", "规则文件有误", "“Z”")]
    [InlineData("en", "the rule files were refused", "unknown evidence tag 'Z'")]
    public void A_bad_rule_file_is_named_with_its_line_and_nothing_is_opened(string language, string refusal, string reason)
    {
        var folder = Directory.CreateDirectory(world.In($"rules-{language}/rules")).FullName;
        foreach (var name in RuleBook.FileNames) File.WriteAllText(Path.Combine(folder, name), Rules.RuleFiles.Text(name));
        File.WriteAllText(Path.Combine(folder, "review.yaml"), Rules.RuleFiles.Changed("review.yaml", "evidence: E", "evidence: Z"));

        var run = CliRun.Of(["shortlist", "center:big-data", "--db", world.In($"rules-{language}.db"), "--data", Path.GetDirectoryName(folder)!, "--lang", language]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(refusal, run.Error);
        Assert.Contains("review.yaml:14", run.Error.ReplaceLineEndings(""));
        Assert.Contains(reason, run.Error);
        Assert.False(File.Exists(world.In($"rules-{language}.db")));
    }

    [Fact]
    public void A_bad_file_in_the_data_folder_is_named_and_nothing_loaded()
    {
        var real = Directory.CreateDirectory(world.In("broken/real")).FullName;
        File.WriteAllText(Path.Combine(real, "companies.csv"), TinyData.MoreCompanies(good: false));

        var run = CliRun.Of(["shortlist", "center:big-data", "--db", world.In("broken.db"), "--data", world.In("broken")]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("companies.csv", run.Error);
        Assert.Contains("很多", run.Error);
    }

    [Fact]
    public void A_data_folder_that_is_not_there_is_wrong_usage()
    {
        var run = CliRun.Of(["shortlist", "center:big-data", "--db", world.In("empty.db"), "--data", world.In("nowhere")]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("nowhere", run.Error);
    }

    [Fact]
    public void Simulated_companies_stay_out_until_asked_for()
    {
        var file = world.WriteFile("simulated.csv", "id,name_zh,industry_code,industry_version,source\nS1,模拟数据公司,I6550,2017,simulated: test\n");
        CliRun.Of(["import", "companies", file, "--db", world.In("simulated.db")]);

        CliRun Shortlist(params string[] more) => CliRun.Of(["shortlist", OfferingId.Of(CenterId.BigData).ToString(), "--db", world.In("simulated.db"), .. more]);

        Assert.DoesNotContain("模拟数据公司", Shortlist().Output);
        Assert.Contains("模拟数据公司 [模拟]", Shortlist("--include-simulated").Output);
    }
}
