using System.Globalization;
using System.Text.RegularExpressions;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace Matching.Reports.Plots;

/// <summary>The look that all pictures of a report have.</summary>
/// <remarks>
/// Pictures carry digits and Latin names only: a machine without Chinese fonts would draw boxes. What they show is said in HTML beside them, where the
/// reader's own fonts are used.
/// </remarks>
internal static partial class PlotLook
{
    /// <summary>Color of what is measured.</summary>
    public static Color Ink { get; } = Color.FromHex("#1f4e79");

    /// <summary>Color of what it is held against.</summary>
    public static Color Faint { get; } = Color.FromHex("#8a8f98");

    /// <summary>Width of the lines of intervals, in pixels.</summary>
    public const float Line = 1.6f;

    /// <summary>Diameter of the points, in pixels.</summary>
    public const float Point = 8;

    private const float FontSize = 12;

    /// <summary>An empty plot.</summary>
    /// <param name="left">Room for the labels on the left, in pixels.</param>
    public static Plot New(int left = 52)
    {
        var plot = new Plot();
        plot.Layout.Fixed(new PixelPadding(left, right: 16, bottom: 30, top: 12));
        plot.FigureBackground.Color = plot.DataBackground.Color = Colors.White;
        plot.Grid.MajorLineColor = Color.FromHex("#e6e8eb");
        plot.Axes.Color(Color.FromHex("#4a4f57"));
        plot.Axes.Right.IsVisible = plot.Axes.Top.IsVisible = false;
        foreach (var axis in (IEnumerable<IAxis>)[plot.Axes.Left, plot.Axes.Bottom])
        {
            axis.TickLabelStyle.FontSize = FontSize;
            axis.TickGenerator = new NumericAutomatic { LabelFormatter = value => value.ToString("0.###", CultureInfo.InvariantCulture) };
        }

        return plot;
    }

    /// <summary>The picture as SVG that can stand in a page: it scales with the page, and its text is in the page's fonts.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="name">What begins every id in it; no two pictures of a page may share it.</param>
    /// <param name="width">Width in pixels, at most.</param>
    /// <param name="height">Height in pixels at that width.</param>
    public static string Svg(Plot plot, string name, int width, int height)
    {
        var svg = plot.GetSvgXml(width, height);
        svg = Fonts().Replace(svg[svg.IndexOf("<svg", StringComparison.Ordinal)..].TrimEnd(), "");
        svg = Root().Replace(svg, $"<svg viewBox=\"0 0 {width} {height}\" style=\"max-width:{width}px\" role=\"img\" xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">", 1);

        // The library counts its ids through the whole process: the same picture would be another text every time.
        foreach (var (index, id) in Ids().Matches(svg).Select(m => m.Groups[1].Value).Distinct().ToArray().Index())
            svg = svg.Replace($"\"{id}\"", $"\"{name}-{index}\"", StringComparison.Ordinal).Replace($"#{id})", $"#{name}-{index})", StringComparison.Ordinal).Replace($"\"#{id}\"", $"\"#{name}-{index}\"", StringComparison.Ordinal);
        return svg;
    }

    [GeneratedRegex(@" id=""([^""]*)""")]
    private static partial Regex Ids();

    [GeneratedRegex(@" font-family=""[^""]*""")]
    private static partial Regex Fonts();

    [GeneratedRegex(@"<svg[^>]*>")]
    private static partial Regex Root();
}
