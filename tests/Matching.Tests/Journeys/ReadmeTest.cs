using System.Globalization;
using System.Text.RegularExpressions;
using Matching.Domain;
using Matching.Tests.Cli;

namespace Matching.Tests.Journeys;

/// <summary>What the README shows is what the command prints, over the data that ships.</summary>
[Collection(nameof(ShippedStore))]
public sealed partial class ReadmeTest(ShippedStore store)
{
    // Training is deterministic on one machine; another CPU may round its sums differently. The baselines do no such sums.
    private const double TrainedTolerance = 0.03;

    private static readonly string Text = File.ReadAllText(Repository.Path("README.md"));

    public static TheoryData<string, string> Consoles()
    {
        var blocks = new TheoryData<string, string>();
        foreach (Match block in ConsoleBlock().Matches(Text)) blocks.Add(block.Groups["args"].Value, block.Groups["output"].Value);
        return blocks;
    }

    [Fact]
    public void There_are_blocks_to_check() => Assert.Equal(2, Consoles().Count);

    [Theory]
    [MemberData(nameof(Consoles))]
    public void A_block_is_what_the_command_prints(string args, string output)
    {
        var words = args.Split(' ').Select(word => word.StartsWith("docs/", StringComparison.Ordinal) ? Repository.Path(word) : word);

        var run = CliRun.Of([.. words, "--db", store.Database], width: 130);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Lines(output), Lines(run.Output));
    }

    [Theory]
    [InlineData(ModelKind.Outreach)]
    [InlineData(ModelKind.Placement)]
    public void The_table_is_what_evaluate_reports(ModelKind kind)
    {
        var row = TableRow().Matches(Text).Single(m => m.Groups["kind"].Value == kind.ToString().ToLowerInvariant());
        using var workspace = MatchingWorkspace.Open(store.Database, new FixedTime(ShippedStore.Day));

        var report = workspace.Engine.Evaluate(kind, new DateOnly(2025, 10, 1), cancel: TestContext.Current.CancellationToken);

        Assert.Equal(DataKind.Simulated, report.DataKind);
        foreach (var method in new[] { "model", "rules", "popularity", "random" })
        {
            var result = report.Results.Single(r => r.Method == method && r.Slice == "all" && r.Metric == "ndcg@10");
            var tolerance = method == "model" ? TrainedTolerance : 0.0006;
            double[] shown = [.. Number().Matches(row.Groups[method].Value).Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture))];
            double[] found = [result.Value!.Value, result.Low!.Value, result.High!.Value];
            Assert.All(shown.Zip(found), pair => Assert.InRange(pair.Second, pair.First - tolerance, pair.First + tolerance));
            Assert.Equal(row.Groups["n"].Value, result.N.ToString(CultureInfo.InvariantCulture));
        }
    }

    // The key of a kept list and the database's place are new on every run; trained figures may differ in the last digits on another CPU.
    private static string[] Lines(string text) =>
    [
        .. text.Split('\n').Select(line => Figures().Replace(Place().Replace(line.TrimEnd(), ""), "NDCG@10"))
            .Where(line => line.Length > 0 && !line.StartsWith("已保存为短名单", StringComparison.Ordinal)),
    ];

    [GeneratedRegex(@"```console\n\$ \./matching (?<args>[^\n]*)\n(?<output>.*?)```", RegexOptions.Singleline)]
    private static partial Regex ConsoleBlock();

    [GeneratedRegex(@"^\| (?<kind>outreach|placement): [^|]*\| (?<model>[^|]*)\| (?<rules>[^|]*)\| (?<popularity>[^|]*)\| (?<random>[^|]*)\| (?<n>\d+) \|$", RegexOptions.Multiline)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"\d\.\d{3}")]
    private static partial Regex Number();

    [GeneratedRegex(@"NDCG@10 [-+0-9.\[\], p=n]+")]
    private static partial Regex Figures();

    [GeneratedRegex(@" --db \S+")]
    private static partial Regex Place();
}
