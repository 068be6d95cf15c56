using Matching.Evaluation;
using Matching.Reports;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Quality;

/// <summary>The model beside the other methods: the verdict, pictures of three metrics, the table of all.</summary>
public sealed partial class MethodComparisonView
{
    // What decides, and two that need no explanation.
    private static readonly string[] Pictured = ["ndcg@10", "hit@5", "recall@20"];

    /// <summary>The results of the whole, those of the paired test among them.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<ReportResult> Results { get; set; }

    /// <summary>What begins the ids of its picture, unique in the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    private (ReportResult? Difference, double? PValue) Test => ReportParts.Test(Results);

    private IReadOnlyList<ReportResult> Shown => [.. Results.Where(result => !ReportParts.IsTest(result))];

    private IEnumerable<IGrouping<string, ReportResult>> Drawn => Pictured.Join(Shown.GroupBy(result => result.Metric), metric => metric, results => results.Key, (_, results) => results);

    private string Name(IGrouping<string, ReportResult> metric) => string.Join(
        T("；", "; "),
        metric.Select(result => $"{T(MetricWords.OfMethod(result.Method))} {QualityFigures.Value(result)} {QualityFigures.Interval(result.Low, result.High)}").Prepend(metric.Key.ToUpperInvariant()));

    private string Caption(IGrouping<string, ReportResult> metric)
    {
        var (words, n) = (T(MetricWords.Of(metric.Key)), metric.Max(result => result.N));
        return T($"{words} {metric.Key}：点为均值，线为 95 % 区间，n = {n}", $"{metric.Key}, {words}: mean and 95 % interval, n = {n}");
    }
}
