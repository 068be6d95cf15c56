using System.Text.RegularExpressions;
using Matching.Evaluation;
using Matching.Reports.Plots;

namespace Matching.Reports;

/// <summary>The pictures of a report, one by one, as SVG that a page takes in: named for those who cannot see them, and labeled in one language.</summary>
/// <remarks>The same numbers give the same picture. Fonts are the page's.</remarks>
public static partial class Chart
{
    // Beside a table, and on a telephone still to be read.
    private const int Width = 480;

    /// <summary>Methods below each other, each with its mean and interval.</summary>
    /// <param name="results">One result a method; those without a value are left out.</param>
    /// <param name="id">What begins every id in the picture, unique in its page: letters, digits and dashes.</param>
    /// <param name="name">What it shows, for those who cannot see it.</param>
    /// <param name="english">English labels; Chinese otherwise.</param>
    /// <returns>The picture; null when nothing has a value.</returns>
    public static string? Intervals(IEnumerable<ReportResult> results, string id, string name, bool english)
    {
        ArgumentNullException.ThrowIfNull(results);
        ReportResult[] known = [.. results.Where(result => result.Value is not null)];
        if (known.Length == 0) return null;
        var methods = known.ToDictionary(result => result.Method, result => MetricWords.OfMethod(result.Method), StringComparer.Ordinal);
        return Named(
            Label().Replace(IntervalPlot.Draw(known, id, Width), label =>
                methods.TryGetValue(label.Groups["said"].Value, out var words) ? $"<text{Positions().Replace(label.Groups["look"].Value, "")} y=\"4\" text-anchor=\"end\">{Page.Escaped(english ? words.En : words.Zh)}</text>" : label.Value),
            name);
    }

    /// <summary>Predicted probability across, observed share up, the diagonal where they agree.</summary>
    /// <param name="curve">The points.</param>
    /// <param name="id">What begins every id in the picture, unique in its page: letters, digits and dashes.</param>
    /// <param name="name">What it shows, for those who cannot see it.</param>
    public static string Reliability(ReliabilityCurve curve, string id, string name)
    {
        ArgumentNullException.ThrowIfNull(curve);
        return Named(ReliabilityPlot.Draw(curve, id), name);
    }

    /// <summary>Queries learned from across, the metric up, the rules as a line to hold it against.</summary>
    /// <param name="curve">The curve.</param>
    /// <param name="rules">What the rules reach with no history; null when not measured.</param>
    /// <param name="name">What it shows, for those who cannot see it.</param>
    /// <returns>The picture; null when no point has a value.</returns>
    public static string? Learning(LearningCurve curve, double? rules, string name)
    {
        ArgumentNullException.ThrowIfNull(curve);
        return curve.Points.Any(point => point.Value is not null) ? Named(LearningPlot.Draw(curve, rules), name) : null;
    }

    private static string Named(string svg, string name) => Role().Replace(svg, $"role=\"img\" aria-label=\"{Page.Escaped(name)}\"", 1);

    // The library gives every letter a place of its own, which holds for the words that it measured and for no others.
    [GeneratedRegex(@"<text(?<look>[^>]*)>\s*(?<said>[^<]*?)\s*</text>")]
    private static partial Regex Label();

    [GeneratedRegex(@" [xy]=""[^""]*""")]
    private static partial Regex Positions();

    [GeneratedRegex(@"role=""img""")]
    private static partial Regex Role();
}
