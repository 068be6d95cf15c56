using Matching.Evaluation;
using Matching.Reports;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Quality;

/// <summary>The model beside the other methods: the verdict, the picture of the deciding metric, the table of all.</summary>
public sealed partial class MethodComparisonView
{
    /// <summary>The results of the whole, those of the paired test among them.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<ReportResult> Results { get; set; }

    /// <summary>What begins the ids of its picture, unique in the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    private (ReportResult? Difference, double? PValue) Test => ReportParts.Test(Results);

    private IReadOnlyList<ReportResult> Shown => [.. Results.Where(result => !ReportParts.IsTest(result))];

    private ReportResult[] Deciding => [.. Shown.Where(result => result.Metric == "ndcg@10")];

    private string Name => string.Join(T("；", "; "), Deciding.Select(result => $"{T(MetricWords.OfMethod(result.Method))} {QualityFigures.Value(result)} {QualityFigures.Interval(result.Low, result.High)}").Prepend("NDCG@10"));
}
