using Matching.Evaluation;
using Matching.Reports;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Quality;

/// <summary>The deciding metric slice by slice; nothing when the report knows only the whole.</summary>
public sealed partial class SliceTable
{
    private const string Metric = "ndcg@10";

    /// <summary>The report.</summary>
    [Parameter, EditorRequired]
    public required Report Report { get; set; }

    private IReadOnlyList<(ReportSlice Slice, ReportResult[] Results)> Rows => [.. ReportParts.OfSlices(Report).Where(slice => slice.Results.Any(result => result.Metric == Metric))];

    private IReadOnlyList<string> Methods => ReportParts.Methods(Rows.SelectMany(row => row.Results).Where(result => result.Metric == Metric));
}
