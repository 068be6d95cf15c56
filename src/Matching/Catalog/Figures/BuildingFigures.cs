using Matching.Domain;

namespace Matching.Catalog;

/// <summary>A building in plain numbers: what gates and features compare for every pair. NaN is unknown.</summary>
public sealed class BuildingFigures
{
    internal BuildingFigures(Building building, IReadOnlyList<BuildingUnit> units)
    {
        VacantM2 = Figure.Of(building.VacantGfa);
        RentDay = Figure.Of(building.Rent);
        FeeMonth = Figure.Of(building.PropertyFeeMonth);
        ClearHeightM = Figure.Of(building.ClearHeightM);
        FloorLoadKn = Figure.Of(building.FloorLoad);
        PowerKva = Figure.Of(building.PowerKva);
        Ready = new ReadyFigures(building.AvailableFrom, null);
        HasUnits = units.Count > 0;
        Offered = [.. units.Where(u => UnitChoice.MayBeOffered(building, u)).Select(u => new UnitFigures(u, building))];
        Supplies = new SupplyFigures(building, Offered);
        PueMax = Figure.Of(building.PueMax);
        foreach (var unit in Offered) LargestM2 = double.MaxNumber(LargestM2, unit.GfaM2);
        Allowed = IndustryList.Of(building.AllowedIndustries);
        Excluded = IndustryList.Of(building.ExcludedIndustries);
        if (building.ObservedMix.Count == 0) return;
        TenantShares = [.. CenterIds.All.Select(center => building.ObservedMix.GetValueOrDefault(center))];
        foreach (var share in TenantShares) TenantSquares += share * share;
    }

    /// <summary>All vacant gross floor area, m².</summary>
    public double VacantM2 { get; }

    /// <summary>Asking rent, 元/m²·day.</summary>
    public double RentDay { get; }

    /// <summary>Property fee, 元/m²·month.</summary>
    public double FeeMonth { get; }

    /// <summary>Clear height, m.</summary>
    public double ClearHeightM { get; }

    /// <summary>Permitted floor load, kN/m².</summary>
    public double FloorLoadKn { get; }

    /// <summary>Available electric capacity, kVA.</summary>
    public double PowerKva { get; }

    /// <summary>What it and its units on offer supply.</summary>
    public SupplyFigures Supplies { get; }

    /// <summary>Highest power usage effectiveness of a data centre in it.</summary>
    public double PueMax { get; }

    /// <summary>When the building as a whole is free; its fit-out is unknown.</summary>
    public ReadyFigures Ready { get; }

    /// <summary>Whether any vacant unit is recorded, offered or not.</summary>
    public bool HasUnits { get; }

    /// <summary>The units that may be offered, ordered by key.</summary>
    public UnitFigures[] Offered { get; }

    /// <summary>The largest of the units that may be offered, m².</summary>
    public double LargestM2 { get; } = double.NaN;

    /// <summary>Industries on the owner's list of admitted ones.</summary>
    public IndustryList Allowed { get; }

    /// <summary>Industries that the owner excludes.</summary>
    public IndustryList Excluded { get; }

    /// <summary>Share of each center among the firms observed at the address; empty when none were observed.</summary>
    public double[] TenantShares { get; } = [];

    /// <summary>Sum of the squares of <see cref="TenantShares"/>.</summary>
    public double TenantSquares { get; }
}
