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
        ExpectedTaxWan = Figure.Of(stated.ExpectedTax);
        UnitEnergy = Figure.Of(stated.UnitEnergy);
        Pue = Figure.Of(stated.Pue);
        Review = (int?)stated.EnvironmentalReview ?? double.NaN;
        BuildingHeightM = Figure.Of(stated.BuildingHeightM);
        SellShare = stated.SellShare ?? double.NaN;
        ReadOnlySpan<bool?> asked = [stated.DualFeed, stated.Fiber, stated.LoadingDocks, stated.FreightLift, stated.AroundTheClock];
        for (var i = 0; i < asked.Length; i++)
        {
            var bit = 1u << ((int)Supply.DualFeed + i);
            if (asked[i] is not null) Answered |= bit;
            if (asked[i] == true) Wanted |= bit;
        }

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

    /// <summary>Yearly tax expected by the third year, 万元.</summary>
    public double ExpectedTaxWan { get; }

    /// <summary>Energy per output, tce per 万元.</summary>
    public double UnitEnergy { get; }

    /// <summary>Power usage effectiveness planned for a data centre.</summary>
    public double Pue { get; }

    /// <summary>The category of environmental review, as its number in <see cref="EnvironmentalReview"/>.</summary>
    public double Review { get; }

    /// <summary>Height of the building to be put up, m.</summary>
    public double BuildingHeightM { get; }

    /// <summary>Share of what is built that must be sold on.</summary>
    public double SellShare { get; }

    /// <summary>What of the supplies that are either there or not is needed: bit i for the <see cref="Supply"/> i.</summary>
    public uint Wanted { get; }

    /// <summary>Of which of these it was said whether they are needed.</summary>
    public uint Answered { get; }

    /// <summary>The day by which the space must be in use; null when not said.</summary>
    public DateOnly? NeededBy { get; }

    /// <summary>How many of four facts were said: activities, size, budget, day.</summary>
    public int KnownFacts { get; }

    /// <summary>How many facts <see cref="KnownFacts"/> counts.</summary>
    public const int Counted = 4;
}
