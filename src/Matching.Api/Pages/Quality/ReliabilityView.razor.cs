using Matching.Evaluation;
using Matching.Reports;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Quality;

/// <summary>Whether probabilities come true as often as they say; nothing when no method gave any.</summary>
public sealed partial class ReliabilityView
{
    /// <summary>The report.</summary>
    [Parameter, EditorRequired]
    public required Report Report { get; set; }

    private IReadOnlyList<ReportResult> Results => ReportParts.OfProbabilities(Report);

    private IReadOnlyList<ReliabilityCurve> Curves => [.. (Report.Reliability ?? []).Where(curve => curve.Bins.Count > 0)];
}
