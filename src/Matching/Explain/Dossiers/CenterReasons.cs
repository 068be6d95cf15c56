using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>Says why a company fits a center: its industry code, its words, or neither.</summary>
internal static class CenterReasons
{
    public static IReadOnlyList<DossierFit> Of(CompanyEntry company) => [.. CenterIds.All.Select(center => Of(company, center))];

    private static DossierFit Of(CompanyEntry entry, CenterId center)
    {
        var fit = entry.Fit;
        var words = CenterFit.WordsFound(entry.Company, center);
        var (code, keywords) = (fit.CodeScore(center), fit.KeywordScore(center));
        return new DossierFit(center, center.Name(), fit[center], fit.Primary == center, code, keywords, words, Why(entry.Company, code, words));
    }

    private static Text Why(Company company, double code, IReadOnlyList<CenterKeyword> words)
    {
        var parts = new List<Text>();
        if (code > 0)
        {
            var name = IndustryCatalog.NameOf(IndustryEditions.To2017(company.IndustryCode!, company.IndustryVersion));
            parts.Add(new Text($"行业代码 {company.IndustryCode}{(name is null ? "" : $" {name}")}（{code:0.00}）", $"industry code {company.IndustryCode} ({code:0.00})"));
        }

        Add(parts, words.Where(word => !word.IsNegative), "关键词", "words");
        Add(parts, words.Where(word => word.IsNegative), "反面词", "words against it");
        if (parts.Count > 0) return new Text(string.Join("；", parts.Select(p => p.Zh)), string.Join("; ", parts.Select(p => p.En)));
        return company.IndustryCode is null && company.BusinessScope is null && company.ProductKeywords.Count == 0
            ? new Text("行业代码与经营范围未知", "industry code and scope are unknown")
            : new Text("行业代码与关键词都不指向该中心", "neither code nor words point to it");
    }

    private static void Add(List<Text> parts, IEnumerable<CenterKeyword> words, string zh, string en)
    {
        string[] written = [.. words.Select(word => word.Word)];
        if (written.Length > 0) parts.Add(new Text($"{zh}：{string.Join("、", written)}", $"{en}: {string.Join(", ", written)}"));
    }
}
