using Matching.Evaluation;

namespace Matching.Reports.Sections;

/// <summary>A table of metrics by methods.</summary>
internal static class MetricTable
{
    /// <summary>Writes it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="results">The results, all of one slice.</param>
    /// <param name="markBest">Whether higher is better, so that the highest of a row is set off.</param>
    public static void Write(Page page, IReadOnlyList<ReportResult> results, bool markBest)
    {
        var methods = ReportParts.Methods(results);
        page.BeginTable(new Text("指标", "metric"), [.. methods.Select(MetricWords.OfMethod), new Text("n", "n")]);
        foreach (var metric in results.GroupBy(r => r.Metric))
        {
            var best = metric.Max(r => r.Value);
            page.BeginRow(MetricWords.Of(metric.Key), metric.Key);
            foreach (var method in methods)
            {
                var result = metric.FirstOrDefault(r => r.Method == method);
                page.Cell(Figures.Of(result, markBest && result?.Value == best && methods.Count > 1));
            }

            page.Cell(MetricWords.Count(metric.Max(r => r.N))).EndRow();
        }

        page.EndTable();
    }
}
