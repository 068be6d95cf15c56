using System.Globalization;
using Matching.Catalog;
using Matching.Domain;

namespace Matching.Planning;

/// <summary>What plans say to people.</summary>
internal static class PlanTexts
{
    /// <summary>The first step of planning.</summary>
    public static Text Valuing { get; } = new("为企业和载体逐对估值", "valuing the pairs of companies and offerings");

    /// <summary>The second step of planning.</summary>
    public static Text Searching(TimeSpan limit)
    {
        var seconds = limit.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);
        return new Text($"搜索最好的方案（最多 {seconds} 秒）", $"searching the best plan (for {seconds} s at most)");
    }

    /// <summary>How good a plan is.</summary>
    public static Text Of(PlanStatus status, double gap)
    {
        var share = gap.ToString("0.00 %", CultureInfo.InvariantCulture);
        if (status == PlanStatus.Proven && share == "0.00 %") return new Text("已证明：没有更好的方案（精确到 0.01 %）", "proven: no plan is better (to 0.01 %)");
        return status == PlanStatus.Proven
            ? new Text($"已证明：没有方案比它好 {share} 以上", $"proven: no plan is better by more than {share}")
            : new Text($"搜索提前结束：最优方案至多好 {share}", $"the search ended early: the best plan is better by {share} at most");
    }

    /// <summary>The names of a company.</summary>
    public static Text NameOf(Company company) => new(company.DisplayName, company.NameEn ?? company.DisplayName);

    /// <summary>The names of a company by its key; the key where it is not in the catalog.</summary>
    public static Text NameOf(CatalogSnapshot catalog, string id) => catalog.FindCompany(id) is { } found ? NameOf(found.Company) : new Text(id, id);
}
