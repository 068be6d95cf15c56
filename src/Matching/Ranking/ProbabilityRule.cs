using System.Globalization;
using Matching.Domain;
using Matching.Models;

namespace Matching.Ranking;

/// <summary>When a probability may be shown: never before enough real outcomes back it (design 4), nor where it proved wrong.</summary>
public static class ProbabilityRule
{
    /// <summary>Fewest graded pairs.</summary>
    public const int LeastGraded = 200;

    /// <summary>Fewest positive ones among them.</summary>
    public const int LeastPositive = 40;

    /// <summary>Why no probability is shown for a model's scores; null when one may be.</summary>
    public static Text? WhyWithheld(ModelCard? card)
    {
        if (card is null) return new Text("没有模型，不给概率", "no model, so no probability");
        if (card.DataKind != DataKind.Real) return new Text("历史为模拟数据，不给概率", "the history is simulated, so no probability");
        if (card.Graded < LeastGraded || card.Positive < LeastPositive)
            return new Text($"仅 {card.Graded} 个有结果、{card.Positive} 个成功，未到 {LeastGraded}/{LeastPositive}，不给概率", $"only {card.Graded} outcomes, {card.Positive} positive; {LeastGraded} and {LeastPositive} are needed for a probability");
        if (card.Calibration is not { } calibration) return new Text("模型尚未校准，不给概率", "the model is not calibrated, so no probability");
        if (calibration.Ece <= CardCalibration.MostEce) return null;
        var (error, most) = (calibration.Ece.ToString("0.000", CultureInfo.InvariantCulture), CardCalibration.MostEce.ToString(CultureInfo.InvariantCulture));
        return new Text($"检验中概率平均偏差 {error}，超过 {most}，不给概率", $"in the check probabilities were off by {error} on average, more than {most}, so none is shown");
    }
}
