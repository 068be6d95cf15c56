using System.Runtime.Intrinsics;
using Matching.Domain;

namespace Matching.Catalog;

/// <summary>The buildings of a table, figure by figure: what <see cref="BuildingFigures"/> says of one. NaN is unknown.</summary>
internal sealed class BuildingColumns
{
    public BuildingColumns(Offering[] buildings)
    {
        var figures = Array.ConvertAll(buildings, building => building.BuildingFigures!);
        Count = buildings.Length;
        Units = new UnitColumns(figures);
        VacantM2 = Padded(figures, f => f.VacantM2);
        RentDay = Padded(figures, f => f.RentDay);
        FeeMonth = Padded(figures, f => f.FeeMonth);
        FreeOn = Padded(figures, f => f.Ready.FreeOn);
        LeastFitOut = Padded(figures, f => f.Ready.LeastFitOut);
        MostFitOut = Padded(figures, f => f.Ready.MostFitOut);
        Supplies = new SupplyColumns(figures);
        PueMax = Array.ConvertAll(figures, f => f.PueMax);
        HasUnits = Array.ConvertAll(figures, f => f.HasUnits);
        AnySizeUnknown = Array.ConvertAll(figures, f => Array.Exists(f.Offered, unit => double.IsNaN(unit.GfaM2)));
        TenantSquares = Array.ConvertAll(figures, f => f.TenantSquares);
        TenantShares = [.. CenterIds.All.Select(center => Array.ConvertAll(figures, f => f.TenantShares is { Length: > 0 } shares ? shares[(int)center] : double.NaN))];
    }

    /// <summary>How many buildings.</summary>
    public int Count { get; }

    /// <summary>Their units on offer.</summary>
    public UnitColumns Units { get; }

    /// <summary>All vacant gross floor area, m².</summary>
    public double[] VacantM2 { get; }

    /// <summary>Asking rent, 元/m²·day.</summary>
    public double[] RentDay { get; }

    /// <summary>Property fee, 元/m²·month.</summary>
    public double[] FeeMonth { get; }

    /// <summary>When the building as a whole is free, as a day number; <see cref="ReadyFigures.Never"/> when unknown.</summary>
    public double[] FreeOn { get; }

    /// <summary>Days that fitting it out takes at least.</summary>
    public double[] LeastFitOut { get; }

    /// <summary>Days that fitting it out takes at most.</summary>
    public double[] MostFitOut { get; }

    /// <summary>What they and their units on offer supply.</summary>
    public SupplyColumns Supplies { get; }

    /// <summary>Highest power usage effectiveness of a data centre in each.</summary>
    public double[] PueMax { get; }

    /// <summary>Whether any vacant unit is recorded, offered or not.</summary>
    public bool[] HasUnits { get; }

    /// <summary>Whether the size of any unit on offer is unknown.</summary>
    public bool[] AnySizeUnknown { get; }

    /// <summary>For each center its share among the firms observed at the addresses; NaN where none were observed.</summary>
    public double[][] TenantShares { get; }

    /// <summary>Sums of the squares of the shares.</summary>
    public double[] TenantSquares { get; }

    // Up to whole vectors.
    private static double[] Padded(BuildingFigures[] figures, Func<BuildingFigures, double> of)
    {
        var lanes = Vector256<double>.Count;
        var column = new double[(figures.Length + lanes - 1) / lanes * lanes];
        for (var i = 0; i < figures.Length; i++) column[i] = of(figures[i]);
        return column;
    }
}
