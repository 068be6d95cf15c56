using System.Globalization;
using Matching.Api.Pages.Shell;
using Matching.Evaluation;

namespace Matching.Api.Pages.Quality;

/// <summary>Numbers of reports as the page shows them: shares with three decimals, counts whole, others with four digits, no value as a dash.</summary>
internal static class QualityFigures
{
    /// <summary>A result without its interval.</summary>
    public static string Value(ReportResult? result) => result switch
    {
        null or { Value: null } => "—",
        { Unit: "count", Value: { } count } => Language.Number((decimal)count, 0),
        { Unit: "ratio" or "probability", Value: { } share } => Language.Fixed(share, 3),
        { Value: { } value } => value.ToString("G4", CultureInfo.InvariantCulture),
    };

    /// <summary>An interval in brackets; nothing when there is none.</summary>
    public static string Interval(double? low, double? high) => low is null || high is null ? "" : $"[{Language.Fixed(low, 3)}, {Language.Fixed(high, 3)}]";

    /// <summary>A p-value; very small ones are not said more exactly than they are known.</summary>
    public static string PValue(double? p) => p is < 0.001 ? "< 0.001" : Language.Fixed(p, 3);

    /// <summary>A difference with its sign.</summary>
    public static string Signed(double? value) => value?.ToString("+0.000;−0.000;0.000", CultureInfo.InvariantCulture) ?? "—";

    /// <summary>A paired test in figures.</summary>
    public static string Test(ReportResult difference, double p) =>
        $"NDCG@10 {Signed(difference.Value)} [{Signed(difference.Low)}, {Signed(difference.High)}], p {(p < 0.001 ? "" : "= ")}{PValue(p)}, n = {difference.N}";
}
