using Matching.Evaluation;
using Matching.Reports;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Quality;

/// <summary>What more history is worth; nothing when nobody measured it.</summary>
public sealed partial class LearningView
{
    /// <summary>The report.</summary>
    [Parameter, EditorRequired]
    public required Report Report { get; set; }

    private double? Rules => Report.Results.FirstOrDefault(result => ReportParts.IsWhole(result) && result.Method == "rules" && result.Metric == Report.LearningCurve?.Metric)?.Value;
}
