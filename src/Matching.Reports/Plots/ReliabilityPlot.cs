using Matching.Evaluation;
using ScottPlot;

namespace Matching.Reports.Plots;

/// <summary>Predicted probability across, observed share up, the diagonal where they agree.</summary>
internal static class ReliabilityPlot
{
    private const int Size = 380;

    /// <summary>Draws it.</summary>
    /// <param name="curve">The points.</param>
    /// <param name="name">Name of the picture, unique in its page.</param>
    public static string Draw(ReliabilityCurve curve, string name)
    {
        var plot = PlotLook.New();
        var diagonal = plot.Add.Line(0, 0, 1, 1);
        (diagonal.LineColor, diagonal.LinePattern, diagonal.LineWidth) = (PlotLook.Faint, LinePattern.Dashed, 1);
        foreach (var bin in curve.Bins)
        {
            var bar = plot.Add.Line(bin.MeanPredicted, bin.Low, bin.MeanPredicted, bin.High);
            (bar.LineColor, bar.LineWidth) = (PlotLook.Ink.WithAlpha(0.6), PlotLook.Line);
        }

        var line = plot.Add.Scatter(curve.Bins.Select(b => b.MeanPredicted).ToArray(), curve.Bins.Select(b => b.Observed).ToArray(), PlotLook.Ink);
        (line.LineWidth, line.MarkerSize) = (1, PlotLook.Point);
        plot.Axes.SetLimits(-0.02, 1.02, -0.02, 1.02);
        return PlotLook.Svg(plot, name, Size, Size);
    }
}
