namespace Matching.Catalog;

/// <summary>The plots of a table, figure by figure: what <see cref="PlotFigures"/> says of one. NaN is unknown.</summary>
internal sealed class PlotColumns
{
    public PlotColumns(Offering[] plots)
    {
        var figures = Array.ConvertAll(plots, plot => plot.PlotFigures!);
        Count = plots.Length;
        AreaM2 = Array.ConvertAll(figures, f => f.AreaM2);
        GfaMaxM2 = Array.ConvertAll(figures, f => f.GfaMaxM2);
        GfaMinM2 = Array.ConvertAll(figures, f => f.GfaMinM2);
        StartPriceWan = Array.ConvertAll(figures, f => f.StartPriceWan);
        LeastInvestmentWan = Array.ConvertAll(figures, f => f.LeastInvestmentWan);
        LeastTaxWan = Array.ConvertAll(figures, f => f.LeastTaxWan);
        HeightLimitM = Array.ConvertAll(figures, f => f.HeightLimitM);
        SelfHoldShare = Array.ConvertAll(figures, f => f.SelfHoldShare);
        EnergyLimit = Array.ConvertAll(figures, f => f.EnergyLimit);
        PueMax = Array.ConvertAll(figures, f => f.PueMax);
        ReviewMax = Array.ConvertAll(figures, f => f.ReviewMax);
        RedLine = Array.ConvertAll(plots, plot => plot.Plot!.RedLine == true);
        SoldOn = Array.ConvertAll(figures, f => f.SoldOn?.DayNumber ?? ReadyFigures.Never);
        BuiltOn = Array.ConvertAll(figures, f => f.BuiltOn?.DayNumber ?? ReadyFigures.Never);
    }

    /// <summary>How many plots.</summary>
    public int Count { get; }

    /// <summary>Area of the land, m².</summary>
    public double[] AreaM2 { get; }

    /// <summary>Most floor area that may be built, m².</summary>
    public double[] GfaMaxM2 { get; }

    /// <summary>Least floor area that must be built, m².</summary>
    public double[] GfaMinM2 { get; }

    /// <summary>Starting price of the whole plot, 万元.</summary>
    public double[] StartPriceWan { get; }

    /// <summary>Least fixed-asset investment on the whole plot, 万元.</summary>
    public double[] LeastInvestmentWan { get; }

    /// <summary>Least yearly tax on the whole plot, 万元.</summary>
    public double[] LeastTaxWan { get; }

    /// <summary>Height limit, m.</summary>
    public double[] HeightLimitM { get; }

    /// <summary>Share of what is built that may not be sold on.</summary>
    public double[] SelfHoldShare { get; }

    /// <summary>Most energy per output, tce per 万元.</summary>
    public double[] EnergyLimit { get; }

    /// <summary>Highest power usage effectiveness of a data centre on each.</summary>
    public double[] PueMax { get; }

    /// <summary>The strictest category of environmental review that is admitted, as <see cref="PlotFigures.ReviewMax"/>.</summary>
    public double[] ReviewMax { get; }

    /// <summary>Whether each is known to lie within the ecological red line.</summary>
    public bool[] RedLine { get; }

    /// <summary>The later of planned sale and handover, as a day number; <see cref="ReadyFigures.Never"/> when unknown.</summary>
    public int[] SoldOn { get; }

    /// <summary>When an own building on it can be in use, if building begins as soon as it is sold.</summary>
    public int[] BuiltOn { get; }

    /// <summary>When an own building can be in use, asked on a day, as <see cref="Readiness.Of"/>; <see cref="ReadyFigures.Never"/> when unknown.</summary>
    /// <param name="plot">The plot's place among the plots.</param>
    /// <param name="asOf">The day's number.</param>
    /// <param name="builtFromNow">The day's number <see cref="Readiness.BuildMonths"/> later.</param>
    public int Ready(int plot, int asOf, int builtFromNow) => SoldOn[plot] > asOf ? BuiltOn[plot] : builtFromNow;
}
