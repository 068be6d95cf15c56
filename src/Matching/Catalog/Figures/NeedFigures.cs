using Matching.Domain;

namespace Matching.Catalog;

/// <summary>What was stated of a need, in plain numbers: what gates and features compare for every pair. NaN was not said.</summary>
public sealed class NeedFigures
{
    internal NeedFigures(Requirement stated)
    {
        AreaMaxM2 = Figure.Of(stated.AreaMax);
        LandM2 = Figure.Of(stated.Land);
        RentMaxDay = Figure.Of(stated.RentMax);
        BudgetMonthYuan = Figure.Of(stated.BudgetMonth?.Yuan);
        PurchaseBudgetWan = Figure.Of(stated.PurchaseBudget);
        PowerKva = Figure.Of(stated.PowerKva);
        FloorLoadKn = Figure.Of(stated.FloorLoad);
        ClearHeightM = Figure.Of(stated.ClearHeightM);
        FixedInvestmentWan = Figure.Of(stated.FixedInvestment);
        NeededBy = stated.NeededBy;
        ReadOnlySpan<bool> known =
        [
            stated.Activities.Count > 0, stated.AreaMin is not null || stated.Land is not null,
            stated.RentMax is not null || stated.BudgetMonth is not null || stated.PurchaseBudget is not null, stated.NeededBy is not null,
        ];
        KnownFacts = known.Count(true);
    }

    /// <summary>Most gross floor area, m².</summary>
    public double AreaMaxM2 { get; }

    /// <summary>Land, m².</summary>
    public double LandM2 { get; }

    /// <summary>Highest acceptable rent, 元/m²·day.</summary>
    public double RentMaxDay { get; }

    /// <summary>Highest cost of rent and property fee, 元/month.</summary>
    public double BudgetMonthYuan { get; }

    /// <summary>Budget for buying land or property, 万元.</summary>
    public double PurchaseBudgetWan { get; }

    /// <summary>Electric capacity, kVA.</summary>
    public double PowerKva { get; }

    /// <summary>Floor load, kN/m².</summary>
    public double FloorLoadKn { get; }

    /// <summary>Clear height, m.</summary>
    public double ClearHeightM { get; }

    /// <summary>Planned fixed-asset investment, 万元.</summary>
    public double FixedInvestmentWan { get; }

    /// <summary>The day by which the space must be in use; null when not said.</summary>
    public DateOnly? NeededBy { get; }

    /// <summary>How many of four facts were said: activities, size, budget, day.</summary>
    public int KnownFacts { get; }

    /// <summary>How many facts <see cref="KnownFacts"/> counts.</summary>
    public const int Counted = 4;
}
