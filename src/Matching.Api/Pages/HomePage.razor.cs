using System.Globalization;
using Matching.Domain;
using Matching.Models;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages;

/// <summary>The staff's first page: whom to approach for each center, who says so, and on which data.</summary>
public sealed partial class HomePage
{
    private const string MainMetric = "NDCG@10";

    private static readonly (Text Name, string Style, Func<KindCounts, int> Of)[] Kinds =
    [
        (new Text("真实", "real"), "badge", counts => counts.Real),
        (new Text("示例", "illustrative"), "badge illustrative", counts => counts.Illustrative),
        (new Text("模拟", "simulated"), "badge simulated", counts => counts.Simulated),
    ];

    /// <summary>What is shown.</summary>
    [Parameter, EditorRequired]
    public required HomeView Board { get; set; }

    /// <summary>Whether English comes first.</summary>
    [Parameter]
    public bool EnglishFirst { get; set; }

    private string KindName => Board.Card?.DataKind switch
    {
        DataKind.Simulated => "模拟",
        DataKind.Illustrative => "示例",
        _ => "真实",
    };

    private CardMetric[] Figures() =>
        [.. (Board.Card?.Metrics ?? []).Where(metric => metric.Metric.Equals(MainMetric, StringComparison.OrdinalIgnoreCase))];

    private static Text MethodName(string method) => method switch
    {
        "model" => new Text("模型", method),
        "rules" => new Text("规则", method),
        "popularity" => new Text("热门", method),
        "random" => new Text("随机", method),
        _ => new Text(method, method),
    };

    private static string Figure(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Count(int count) => count == 0 ? "—" : count.ToString("#,0", CultureInfo.InvariantCulture);
}
