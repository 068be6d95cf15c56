using System.Globalization;
using Matching.Evaluation;

namespace Matching.Benchmarks.Place;

/// <summary>Prints the report as aligned text: a line a slice and method.</summary>
internal static class PlaceTable
{
    public static void Print(Report report, TextWriter to)
    {
        to.WriteLine(Line("slice", "method", "NDCG@10", "95 %", "by place", "@1", "@5", "MRR", "n"));
        foreach (var slice in report.Results.Select(result => result.Slice).Distinct())
        {
            var of = report.Results.Where(result => result.Slice == slice).ToLookup(result => (result.Method, result.Metric));
            ReportResult? Of(string method, string metric) => of[(method, metric)].SingleOrDefault();
            var deciding = PlaceReport.Deciding.Name;
            foreach (var method in report.Results.Where(result => result.Slice == slice && result.Metric == deciding).Select(result => result.Method))
            {
                var ndcg = Of(method, deciding)!;
                to.WriteLine(Line(
                    slice, method, Figure(ndcg.Value), Interval(ndcg), Interval(Of(method, deciding + PlaceReport.Clustered)),
                    Figure(Of(method, "ndcg@1")?.Value), Figure(Of(method, "ndcg@5")?.Value), Figure(Of(method, "mrr")?.Value), $"{ndcg.N}"));
            }

            if (Of(PlaceMethod.Model, PlaceReport.PValue) is not { } p) continue;
            var difference = Of(PlaceMethod.Model, deciding + PlaceReport.Difference)!;
            var clustered = Of(PlaceMethod.Model, deciding + PlaceReport.Difference + PlaceReport.Clustered);
            var byPlace = Of(PlaceMethod.Model, PlaceReport.PValue + PlaceReport.Clustered);
            to.WriteLine(Line(slice, "model − best", Figure(difference.Value), Interval(difference), Interval(clustered), "p", Small(p.Value), Small(byPlace?.Value), ""));
        }

        foreach (var note in report.Notes) to.WriteLine(note);
    }

    private static string Line(string slice, string method, string ndcg, string interval, string clustered, string first, string five, string mrr, string n) =>
        $"{slice,-28} {method,-20} {ndcg,7} {interval,15} {clustered,15} {first,6} {five,7} {mrr,7} {n,5}".TrimEnd();

    private static string Interval(ReportResult? of) => of?.Low is null ? "–" : $"{Figure(of.Low)}–{Figure(of.High)}";

    private static string Figure(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "–";

    private static string Small(double? value) => value?.ToString("0.0000", CultureInfo.InvariantCulture) ?? "–";
}
