namespace Matching.Catalog;

/// <summary>Adjacent plots taken together, with what they come to.</summary>
public sealed class PlotCombination
{
    internal PlotCombination(IReadOnlyList<Offering> plots)
    {
        Plots = plots;
        AreaM2 = plots.Sum(plot => plot.PlotFigures!.AreaM2);
        GfaMaxM2 = plots.Sum(plot => plot.PlotFigures!.GfaMaxM2);
        StartPriceWan = plots.Sum(plot => plot.PlotFigures!.StartPriceWan);

        // A plot without a lower ratio asks for nothing to be built, as when it stands alone.
        GfaMinM2 = plots.Sum(plot => double.IsNaN(plot.PlotFigures!.GfaMinM2) ? 0 : plot.PlotFigures.GfaMinM2);
    }

    /// <summary>The plots, two or three, ordered by key.</summary>
    public IReadOnlyList<Offering> Plots { get; }

    /// <summary>Area of the land, m²; NaN when one is unknown.</summary>
    public double AreaM2 { get; }

    /// <summary>Least floor area that must be built, m².</summary>
    public double GfaMinM2 { get; }

    /// <summary>Most floor area that may be built, m²; NaN when one is unknown.</summary>
    public double GfaMaxM2 { get; }

    /// <summary>The starting prices together, 万元; NaN when one is unknown.</summary>
    public double StartPriceWan { get; }

    /// <summary>Whether a need is known to fit: by land, by floor area, and by what the land use of each plot admits of stated activities.</summary>
    internal bool Serves(Need need)
    {
        double land = need.Figures.LandM2, wanted = need.AreaMinM2;
        if (double.IsNaN(land) && double.IsNaN(wanted)) return false;
        if (need.ActivitiesStated && Plots.Any(plot => plot.Use.Worst(need.ActivityBits) == Domain.Compatibility.No)) return false;
        if (!double.IsNaN(land) && !Tolerance.AtLeast(AreaM2, land * PlotChoice.Below)) return false;
        return double.IsNaN(wanted)
            || (Tolerance.AtMost(wanted, GfaMaxM2) && Tolerance.AtLeast(double.MaxNumber(wanted, need.Figures.AreaMaxM2), GfaMinM2 * PlotChoice.Below));
    }
}
