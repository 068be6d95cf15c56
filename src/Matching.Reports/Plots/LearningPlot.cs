using System.Globalization;
using Matching.Evaluation;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace Matching.Reports.Plots;

/// <summary>Queries learned from across, the metric up, the rules as a line to hold it against.</summary>
internal static class LearningPlot
{
    private const int Width = 560, Height = 300;

    /// <summary>Draws it.</summary>
    /// <param name="curve">The curve; at least one point has a value.</param>
    /// <param name="rules">What the rules reach with no history; null when not measured.</param>
    public static string Draw(LearningCurve curve, double? rules)
    {
        var plot = PlotLook.New();
        LearningPoint[] points = [.. curve.Points.Where(p => p.Value is not null).OrderBy(p => p.Queries)];
        foreach (var point in points)
        {
            if (point is not { Low: { } low, High: { } high }) continue;
            var bar = plot.Add.Line(point.Queries, low, point.Queries, high);
            (bar.LineColor, bar.LineWidth) = (PlotLook.Ink.WithAlpha(0.6), PlotLook.Line);
        }

        var line = plot.Add.Scatter(points.Select(p => (double)p.Queries).ToArray(), points.Select(p => p.Value!.Value).ToArray(), PlotLook.Ink);
        (line.LineWidth, line.MarkerSize) = (PlotLook.Line, PlotLook.Point);
        if (rules is { } level)
        {
            var floor = plot.Add.HorizontalLine(level, 1, PlotLook.Faint, LinePattern.Dashed);
            floor.EnableAutoscale = true;
        }

        plot.Axes.Bottom.TickGenerator = new NumericAutomatic { IntegerTicksOnly = true, LabelFormatter = value => value.ToString("N0", CultureInfo.InvariantCulture) };
        plot.Axes.AutoScale();
        var limits = plot.Axes.GetLimits();
        plot.Axes.SetLimits(0, limits.Right, Math.Min(0, limits.Bottom), limits.Top);
        return PlotLook.Svg(plot, "learning", Width, Height);
    }
}
