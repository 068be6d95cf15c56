using Matching.Evaluation;
using Matching.Reports;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Quality;

/// <summary>Metrics by methods, each with its interval, and how many observations they rest on.</summary>
public sealed partial class MetricTable
{
    /// <summary>The results, all of one slice.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<ReportResult> Results { get; set; }

    /// <summary>How to read it.</summary>
    [Parameter, EditorRequired]
    public required string Caption { get; set; }

    /// <summary>What it is, for those who cannot see it.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>Whether higher is better, so that the highest of a row is set off.</summary>
    [Parameter]
    public bool MarkBest { get; set; }

    private IReadOnlyList<string> Methods => ReportParts.Methods(Results);
}
