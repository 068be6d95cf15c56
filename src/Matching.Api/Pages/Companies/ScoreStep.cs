using System.Globalization;
using Matching.Domain;

namespace Matching.Api.Pages.Companies;

/// <summary>One line of a score: its start, what a factor adds to the lines above it, or the sum.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Theme">What a factor is about; null for the others.</param>
/// <param name="Value">The factor's value in words; empty for the others.</param>
/// <param name="Written">The number as it is shown, with three decimals.</param>
/// <param name="Style"><c>start</c>, <c>up</c>, <c>down</c> or <c>total</c>.</param>
/// <param name="Left">Where its bar begins, percent of the width.</param>
/// <param name="Width">How long its bar is, percent of the width.</param>
public sealed record ScoreStep(Text Name, Theme? Theme, string Value, string Written, string Style, string Left, string Width)
{
    /// <summary>The lines of a score; every bar of a factor begins where the one above it ends.</summary>
    /// <param name="start">Where the score starts.</param>
    /// <param name="parts">What is added, in order.</param>
    /// <param name="score">What it comes to.</param>
    public static IEnumerable<ScoreStep> Of(double start, IReadOnlyList<(Text Name, Theme? Theme, string Value, double Adds)> parts, double score)
    {
        ArgumentNullException.ThrowIfNull(parts);
        double at = start, low = Math.Min(start, score), high = Math.Max(start, score);
        foreach (var part in parts)
        {
            at += part.Adds;
            (low, high) = (Math.Min(low, at), Math.Max(high, at));
        }

        // Start and sum are bars from the left edge; the lowest point keeps a little of one.
        var span = high > low ? high - low : 1;
        low -= span * 0.06;
        span = high > low ? high - low : 1;
        yield return new ScoreStep(new Text("起点", "start"), null, "", Number(start), "start", "0", Percent(start - low));
        at = start;
        foreach (var (name, theme, value, adds) in parts)
        {
            yield return new ScoreStep(name, theme, value, Signed(adds), adds < 0 ? "down" : "up", Percent(Math.Min(at, at + adds) - low), Percent(Math.Abs(adds)));
            at += adds;
        }

        yield return new ScoreStep(new Text("得分", "score"), null, "", Number(score), "total", "0", Percent(score - low));

        string Percent(double length) => (100 * length / span).ToString("0.##", CultureInfo.InvariantCulture);
    }

    private static string Number(double value) => value.ToString("0.000;−0.000", CultureInfo.InvariantCulture);

    private static string Signed(double value) => value.ToString("+0.000;−0.000", CultureInfo.InvariantCulture);
}
