using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>Says why a space stands for a center: its own row, or its platform.</summary>
internal static class HostReasons
{
    public static IReadOnlyList<DossierHost> Of(Offering offering) => [.. CenterIds.All.Select(center => Of(offering, center))];

    private static DossierHost Of(Offering offering, CenterId center)
    {
        var weight = offering.HostWeights[(int)center];
        double? observed = offering.Building is { ObservedMix: { Count: > 0 } mix } ? mix.GetValueOrDefault(center) : null;
        var why = Why(offering, center, weight);
        if (observed is { } share) why = new Text($"{why.Zh}；登记企业中占 {100 * share:0.#}%", $"{why.En}; {100 * share:0.#} % of the firms registered there");
        return new DossierHost(center, center.Name(), double.IsNaN(weight) ? null : weight, observed, why);
    }

    private static Text Why(Offering offering, CenterId center, double weight)
    {
        if (offering.Center is { } own) return own == center ? new("即该中心", "it is this center") : new("是另一个中心", "it is another center");
        var stated = offering.Plot?.Centers ?? offering.Building?.Centers ?? [];
        if (stated.Count > 0) return stated.Contains(center) ? new("资料写明面向该中心", "its row names the center") : new("资料写明面向其他中心", "its row names other centers");
        return weight switch
        {
            double.NaN => offering.Platform is null ? new("未说明产业中心和平台", "neither centers nor platform are stated") : new($"平台“{offering.Platform}”不在对照表中", $"the platform {offering.Platform} is not in the table"),
            >= 1 => new($"所在平台“{offering.Platform}”公开面向该中心", $"its platform {offering.Platform} is publicly known for it"),
            > 0.2 => new($"由所在平台“{offering.Platform}”推断", $"inferred from its platform {offering.Platform}"),
            _ => new($"所在平台“{offering.Platform}”以其他产业为主", $"its platform {offering.Platform} is known for other things"),
        };
    }
}
