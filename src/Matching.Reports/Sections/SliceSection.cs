using Matching.Evaluation;

namespace Matching.Reports.Sections;

/// <summary>Where an overall figure comes from: the deciding metric slice by slice.</summary>
internal static class SliceSection
{
    private const string Metric = "ndcg@10";

    /// <summary>Writes it; nothing when the report knows only the whole.</summary>
    public static void Write(Page page, Report report)
    {
        var slices = ReportParts.OfSlices(report).Where(s => s.Results.Any(r => r.Metric == Metric)).ToArray();
        if (slices.Length == 0) return;
        var methods = ReportParts.Methods(slices.SelectMany(s => s.Results).Where(r => r.Metric == Metric));
        page.Begin(
            new Text("分组", "slices"),
            new Text(
                $"{Metric}；n 少于 {SliceComparison.FewQueries} 的分组（*）很不确定。p 为模型对该组最好的其他方法；分组多，偶有 p < 0.05 不足为凭。",
                $"{Metric}; slices with n below {SliceComparison.FewQueries} (*) are uncertain. p: the model against the best of the others there; of many slices some reach p < 0.05 by chance."));
        page.BeginTable(new Text("分组", "slice"), [.. methods.Select(MetricWords.OfMethod), new Text("差", "difference"), new Text("p", "p"), new Text("n", "n")]);
        foreach (var (slice, results) in slices)
        {
            var measured = results.Where(r => r.Metric == Metric).ToArray();
            var n = measured.Max(r => r.N);
            var best = measured.Max(r => r.Value);
            page.BeginRow(slice.Name);
            foreach (var method in methods)
            {
                var result = measured.FirstOrDefault(r => r.Method == method);
                page.Cell(Figures.Of(result, result?.Value == best));
            }

            var (difference, p) = ReportParts.Test(results);
            page.Cell(difference?.Value is { } value ? Figures.Signed(value) : "–").Cell(Figures.PValue(p));
            page.Cell(n < SliceComparison.FewQueries ? $"{MetricWords.Count(n)}*" : MetricWords.Count(n)).EndRow();
        }

        page.EndTable().End();
    }
}
