using System.Globalization;
using Matching.Evaluation;

namespace Matching.Reports;

/// <summary>What a metric is called and what it says, for people who do not know it.</summary>
public static class MetricWords
{
    private const double Significance = 0.05;

    /// <summary>The words of a metric; its own name when it has none here.</summary>
    public static Text Of(string metric)
    {
        var parts = metric.Split('@');
        var k = parts.Length > 1 ? parts[1].Split('-')[0] : "";
        return parts[0] switch
        {
            "ndcg" => new Text($"前 {k} 名排序质量", $"quality of the first {k}"),
            "mrr" => new Text("首个合适对象名次的倒数", "reciprocal rank of the first relevant"),
            "hit" when k == "1" => new Text("第一名就合适", "first one relevant"),
            "hit" => new Text($"前 {k} 名中有合适的", $"any relevant in {k}"),
            "map" => new Text($"前 {k} 名平均准确率", $"average precision in {k}"),
            "precision" => new Text($"前 {k} 名中合适的占比", $"share relevant in {k}"),
            "recall" => new Text($"前 {k} 名覆盖的合适对象", $"share of the relevant in {k}"),
            "judged" => new Text($"前 {k} 名中结果已知的占比", $"share of known outcome in {k}"),
            "coverage" => new Text($"进过前 {k} 名的候选占比", $"candidates ever in a first {k}"),
            "gini" => new Text("曝光集中度（基尼系数）", "Gini of exposure"),
            "violations" => new Text("违反约束（必须为 0）", "gate violations (must be 0)"),
            "small" => new Text($"前 {k} 名中小企业占比", $"small firms in {k}"),
            "small-feasible" => new Text("可行候选中小企业占比", "small firms among the feasible"),
            RocAuc.Name => new Text("区分度（AUC）", "discrimination"),
            PrecisionRecallAuc.Name => new Text("查准查全曲线下面积", "area under precision–recall"),
            BrierScore.Name => new Text("概率均方误差（越小越好）", "squared error, lower is better"),
            ExpectedCalibrationError.Name => new Text("校准误差（越小越好，≤ 0.05）", "calibration error, ≤ 0.05 wanted"),
            _ => new Text(metric, metric),
        };
    }

    /// <summary>The words of a method; its own name when it has none here.</summary>
    public static Text OfMethod(string method) => method switch
    {
        "model" => new Text("模型", "model"),
        "rules" => new Text("规则", "rules"),
        "popularity" => new Text("热门", "popularity"),
        "random" => new Text("随机", "random"),
        _ => new Text(method, method),
    };

    /// <summary>What a paired test says, in a sentence.</summary>
    /// <param name="difference">How far the model is above the best of the others.</param>
    /// <param name="p">The chance of so large a difference between equals, 0–1.</param>
    public static Text Verdict(double difference, double p) => (p < Significance, difference > 0) switch
    {
        (true, true) => new Text("模型可靠地胜过最好的其他方法", "the model reliably beats the best of the others"),
        (true, false) => new Text("模型可靠地不如最好的其他方法", "the model is reliably worse than the best of the others"),
        _ => new Text("模型与最好的其他方法没有可靠差别", "no reliable difference between the model and the best of the others"),
    };

    /// <summary>A number of observations.</summary>
    public static string Count(int n) => n.ToString("N0", CultureInfo.InvariantCulture);
}
