using Matching.Evaluation;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace Matching.Reports.Plots;

/// <summary>Methods below each other, each with its mean and interval.</summary>
internal static class IntervalPlot
{
    private const int Width = 720, RowHeight = 30, Margin = 50;

    /// <summary>Draws it.</summary>
    /// <param name="results">One result a method, each with a value.</param>
    /// <param name="name">Name of the picture, unique in its page.</param>
    /// <param name="width">Width in pixels, at most.</param>
    public static string Draw(IReadOnlyList<ReportResult> results, string name = "intervals", int width = Width)
    {
        var plot = PlotLook.New(left: 110);
        var rows = new NumericManual();
        foreach (var (index, result) in results.Index())
        {
            double y = results.Count - 1 - index, value = result.Value!.Value;
            var color = result.Method == MethodComparison.Model ? PlotLook.Ink : PlotLook.Faint;
            if (result is { Low: { } low, High: { } high })
            {
                var line = plot.Add.Line(low, y, high, y);
                (line.LineColor, line.LineWidth) = (color, PlotLook.Line);
            }

            plot.Add.Marker(value, y, MarkerShape.FilledCircle, PlotLook.Point, color);
            rows.AddMajor(y, result.Method);
        }

        plot.Axes.Left.TickGenerator = rows;
        plot.Axes.Left.MajorTickStyle.Length = 0;
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Axes.AutoScale();
        plot.Axes.SetLimitsX(Math.Min(0, results.Min(r => r.Low ?? r.Value!.Value)), Math.Max(0.01, results.Max(r => r.High ?? r.Value!.Value) * 1.05));
        plot.Axes.SetLimitsY(-0.7, results.Count - 0.3);
        return PlotLook.Svg(plot, name, width, Margin + (RowHeight * results.Count));
    }
}
