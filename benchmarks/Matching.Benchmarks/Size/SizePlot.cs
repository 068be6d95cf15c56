using ScottPlot;
using ScottPlot.TickGenerators;

namespace Matching.Benchmarks.Size;

/// <summary>Draws how time and memory grow, two panels with logarithmic axes.</summary>
internal static class SizePlot
{
    private const int Width = 1600, Height = 760, MarkerSize = 10;

    // A page shows the picture at half its size.
    private const float TitleSize = 23, LabelSize = 21, TickSize = 18, LegendSize = 18;

    public static void Save(IReadOnlyList<SizeMeasurement> measurements, string cpu, string path)
    {
        var panels = new Multiplot { Layout = new ScottPlot.MultiplotLayouts.Columns() };
        panels.AddPlots(2);
        var (time, memory) = (panels.GetPlot(0), panels.GetPlot(1));
        Dress(time, $"Shortlists of all spaces ({cpu})", "seconds");
        Dress(memory, "Memory", "megabytes");
        var colors = new ScottPlot.Palettes.Category10();
        foreach (var (i, group) in measurements.GroupBy(m => m.Spaces).OrderBy(g => g.Key).Index())
        {
            SizeMeasurement[] line = [.. group.OrderBy(m => m.Companies)];
            var color = colors.GetColor(i);
            Draw(time, line, m => m.AllSpacesSeconds, m => m.IsExtrapolated, color, $"{group.Key:N0} spaces");
            Draw(memory, line, m => m.PeakMegabytes, _ => false, color, $"peak resident, {group.Key:N0} spaces");
        }

        var most = measurements.Max(m => m.Spaces);
        SizeMeasurement[] heap = [.. measurements.Where(m => m.Spaces == most).OrderBy(m => m.Companies)];
        Draw(memory, heap, m => m.HeapMegabytes, _ => false, Colors.Gray, "managed heap at rest");
        if (measurements.Any(m => m.IsExtrapolated)) Note(time, "hollow: reckoned from some of the spaces");
        Fit(time);
        Fit(memory);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        panels.SavePng(path, Width, Height);
    }

    private static void Dress(Plot plot, string title, string unit)
    {
        plot.Title(title, TitleSize);
        plot.XLabel("companies", LabelSize);
        plot.YLabel(unit, LabelSize);
        plot.Axes.Bottom.TickLabelStyle.FontSize = plot.Axes.Left.TickLabelStyle.FontSize = TickSize;
        plot.Legend.FontSize = LegendSize;
        plot.Axes.Bottom.TickGenerator = Decades();
        plot.Axes.Left.TickGenerator = Decades();
        plot.Grid.MinorLineColor = Colors.Black.WithAlpha(.05);
        plot.Grid.MinorLineWidth = 1;
        plot.ShowLegend(Alignment.UpperLeft);
    }

    // The axes are linear in the exponent: the library has no logarithmic axis of its own.
    private static NumericAutomatic Decades() => new()
    {
        MinorTickGenerator = new LogMinorTickGenerator(),
        IntegerTicksOnly = true,
        LabelFormatter = exponent => Math.Pow(10, exponent).ToString(exponent < 0 ? "0.###" : "N0", System.Globalization.CultureInfo.InvariantCulture),
    };

    private static void Draw(Plot plot, SizeMeasurement[] line, Func<SizeMeasurement, double> value, Func<SizeMeasurement, bool> isHollow, Color color, string name)
    {
        double[] xs = [.. line.Select(m => Math.Log10(m.Companies))], ys = [.. line.Select(m => Math.Log10(value(m)))];
        var scatter = plot.Add.ScatterLine(xs, ys, color);
        scatter.LineWidth = 2;
        scatter.LegendText = name;
        for (var i = 0; i < line.Length; i++)
            plot.Add.Marker(xs[i], ys[i], isHollow(line[i]) ? MarkerShape.OpenCircle : MarkerShape.FilledCircle, MarkerSize, color);
    }

    private static void Note(Plot plot, string text)
    {
        var style = plot.Add.Annotation(text, Alignment.LowerRight).LabelStyle;
        (style.FontSize, style.BackgroundColor, style.ShadowColor, style.BorderWidth) = (LegendSize, Colors.White, Colors.Transparent, 0);
    }

    // Whole decades, the lowest one inside the frame, with room above for the legend.
    private static void Fit(Plot plot)
    {
        plot.Axes.AutoScale();
        var limits = plot.Axes.GetLimits();
        plot.Axes.SetLimitsY(Math.Floor(limits.Bottom) - 0.05, Math.Ceiling(limits.Top) + 1);
    }
}
