using System.Globalization;
using System.Text.RegularExpressions;
using Matching.Domain;
using Matching.Evaluation;
using Matching.Tests.Architecture;

namespace Matching.Tests.Journeys;

/// <summary>What the README says of the models' quality is what the committed reports say.</summary>
public partial class QualityTableTest
{
    private static readonly string Root = SourceTree.Root;

    private static readonly string Text = File.ReadAllText(Path.Combine(Root, "README.md"));

    [Theory]
    [InlineData("real firms, city", "place.json", "all", "ndcg@10")]
    [InlineData("real firms, Gongshu", "place.json", "gongshu", "ndcg@10")]
    [InlineData("real firms, Gongshu without trade markets", "place.json", "gongshu-no-markets", "ndcg@10")]
    [InlineData("MQ2008 fold 1, published convention", "ltr-mq2008.json", "all", "ndcg@10-published")]
    [InlineData("districts as the rules see them, outreach, 400 outcomes", "simulate.json", "stated outreach 400", "ndcg@10")]
    [InlineData("districts as the rules see them, placement, 400 outcomes", "simulate.json", "stated placement 400", "ndcg@10")]
    [InlineData("districts with tastes of their own, outreach, 400 outcomes", "simulate.json", "own-tastes outreach 400", "ndcg@10")]
    [InlineData("districts with tastes of their own, placement, 400 outcomes", "simulate.json", "own-tastes placement 400", "ndcg@10")]
    public void The_row_is_the_committed_report(string label, string file, string slice, string metric)
    {
        var report = ReportJson.Read(File.ReadAllText(Path.Combine(Root, "benchmarks", "results", "quality", file)));
        var row = Text.Split('\n').Single(line => line.StartsWith($"| {label} |", StringComparison.Ordinal)).Split('|', StringSplitOptions.TrimEntries);
        var results = report.Results.Where(r => r.Slice == slice && r.Metric == metric).ToDictionary(r => r.Method);

        AssertSame(row[2], results["model"]);
        AssertSame(row[3], results[Name().Match(row[3]).Value]);
        Assert.Equal(results["model"].N.ToString(CultureInfo.InvariantCulture), row[4]);
        Assert.Equal(report.DataKind == DataKind.Real ? "real" : "simulated", row[5]);

        // Nobody stands beside the model who is easier to beat than another.
        var best = results.Values.Where(r => r.Method is not ("model" or "oracle")).MaxBy(r => r.Value)!;
        Assert.Equal(best.Value, results[Name().Match(row[3]).Value].Value);
    }

    private static void AssertSame(string cell, ReportResult result)
    {
        string[] expected = [.. new[] { result.Value, result.Low, result.High }.Select(v => v!.Value.ToString("0.000", CultureInfo.InvariantCulture))];
        Assert.Equal(expected, Number().Matches(cell).Select(m => m.Value));
    }

    [GeneratedRegex(@"\d\.\d{3}")]
    private static partial Regex Number();

    [GeneratedRegex(@"^[a-z-]+")]
    private static partial Regex Name();
}
