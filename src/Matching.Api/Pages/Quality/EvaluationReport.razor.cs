using Matching.Api.Contracts;
using Matching.Evaluation;
using Matching.Reports;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Quality;

/// <summary>What an evaluation measured: methods, slices, whom the lists show, probabilities, what more history is worth.</summary>
public sealed partial class EvaluationReport
{
    /// <summary>The report.</summary>
    [Parameter, EditorRequired]
    public required Report Report { get; set; }

    /// <summary>The job that made it.</summary>
    [Parameter, EditorRequired]
    public required JobItem Job { get; set; }

    [Inject]
    private TimeProvider Time { get; set; } = default!;

    private string Finished => Job.FinishedAt is { } at ? T($"完成于 {Shell.Language.Moment(at, Time)}", $"finished {Shell.Language.Moment(at, Time)}") : "";

    private IReadOnlyList<ReportResult> Lists => ReportParts.OfLists(Report);

    private IReadOnlyList<ReportResult> Whole => [.. ReportParts.Quality(Report), .. Report.Results.Where(result => ReportParts.IsWhole(result) && ReportParts.IsTest(result))];
}
