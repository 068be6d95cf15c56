using System.Globalization;
using Matching.Evaluation;

namespace Matching.Reports;

/// <summary>Numbers as they are shown: shares with three decimals and the interval, counts whole, others with four digits, no value as a dash.</summary>
internal static class Figures
{
    /// <summary>A result with its interval, as HTML; the highest of a row is set off.</summary>
    public static string Of(ReportResult? result, bool isBest = false)
    {
        if (result?.Value is not { } value) return "–";
        var number = result.Unit switch
        {
            "count" => value.ToString("N0", CultureInfo.InvariantCulture),
            "ratio" or "probability" => Number(value),
            _ => value.ToString("G4", CultureInfo.InvariantCulture),
        };
        return (isBest ? $"<b>{number}</b>" : number) + Interval(result.Low, result.High);
    }

    /// <summary>An interval, as HTML; nothing when there is none.</summary>
    public static string Interval(double? low, double? high) =>
        low is { } from && high is { } to ? $" <span class=\"interval\">[{Number(from)}, {Number(to)}]</span>" : "";

    /// <summary>A p-value; very small ones are not said more exactly than they are known.</summary>
    public static string PValue(double? p) => p switch
    {
        null => "–",
        < 0.001 => "&lt; 0.001",
        { } value => Number(value),
    };

    /// <summary>A difference with its sign.</summary>
    public static string Signed(double value) => value.ToString("+0.000;−0.000;0.000", CultureInfo.InvariantCulture);

    /// <summary>A share with three decimals.</summary>
    public static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
