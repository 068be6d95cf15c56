using Matching.Domain;
using Matching.Features;
using Matching.Models;
using Matching.Reports;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Quality;

/// <summary>What to know of one version before trusting it.</summary>
public sealed partial class ModelCardSheet
{
    /// <summary>What it is to the others.</summary>
    [Parameter, EditorRequired]
    public required Text Role { get; set; }

    /// <summary>Its card.</summary>
    [Parameter, EditorRequired]
    public required ModelCard Card { get; set; }

    private string Id => $"card-{Role.En}";

    private ModelStanding Standing => ModelStanding.Of(Card, FeatureSchema.Current);

    private string Test
    {
        get
        {
            var (difference, p) = ReportParts.Test(QualityWords.Results(Card));
            return difference?.Value is { } value && p is { } chance
                ? $"{T(MetricWords.Verdict(value, chance))} ({QualityFigures.Test(difference, chance)})"
                : T("没有做", "none was made");
        }
    }

    private string Calibration
    {
        get
        {
            if (Card.Calibration is not { } known) return T("尚未校准，不给概率", "not calibrated, gives no probabilities");
            var figures = T($"ECE {Shell.Language.Fixed(known.Ece, 3)}，按 {known.Outcomes} 个结果", $"ECE {Shell.Language.Fixed(known.Ece, 3)}, from {known.Outcomes} outcomes");
            return known.Ece <= CardCalibration.MostEce ? figures : T($"{figures}，超过 {CardCalibration.MostEce}，不给概率", $"{figures}; above {CardCalibration.MostEce}, gives no probabilities");
        }
    }

    private CardMetric? Result(string method) => Card.Metrics.FirstOrDefault(metric => metric.Method == method && metric.Metric == "ndcg@10");
}
