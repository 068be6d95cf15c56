namespace Matching.Domain;

/// <summary>What a company needs of a space (需求). Silent attributes are null and become questions, never limits.</summary>
public sealed record Requirement
{
    /// <summary>What will be done there; empty when the enquiry is silent.</summary>
    public IReadOnlyList<Activity> Activities { get; init; } = [];

    /// <summary>The kind of space asked for.</summary>
    public SpaceType SpaceType { get; init; }

    /// <summary>Least gross floor area.</summary>
    public Area? AreaMin { get; init; }

    /// <summary>Most gross floor area.</summary>
    public Area? AreaMax { get; init; }

    /// <summary>Land needed, when a plot is sought by land area.</summary>
    public Area? Land { get; init; }

    /// <summary>Highest acceptable rent.</summary>
    public Rent? RentMax { get; init; }

    /// <summary>Highest monthly cost of rent and property fee.</summary>
    public Money? BudgetMonth { get; init; }

    /// <summary>Budget for buying land or property.</summary>
    public Money? PurchaseBudget { get; init; }

    /// <summary>Electric capacity needed, kVA.</summary>
    public decimal? PowerKva { get; init; }

    /// <summary>Floor load needed.</summary>
    public FloorLoad? FloorLoad { get; init; }

    /// <summary>Clear height needed, m.</summary>
    public decimal? ClearHeightM { get; init; }

    /// <summary>Whether two independent feeds are needed.</summary>
    public bool? DualFeed { get; init; }

    /// <summary>The day by which the space must be in use.</summary>
    public DateOnly? NeededBy { get; init; }

    /// <summary>Fixed-asset investment planned (固定资产投资).</summary>
    public Money? FixedInvestment { get; init; }

    /// <summary>Staff who will work there.</summary>
    public int? Staff { get; init; }

    /// <summary>Yearly tax expected by the third year.</summary>
    public Money? ExpectedTax { get; init; }

    /// <summary>Whether optical fiber is needed.</summary>
    public bool? Fiber { get; init; }

    /// <summary>Whether loading docks are needed.</summary>
    public bool? LoadingDocks { get; init; }

    /// <summary>Whether a freight lift is needed.</summary>
    public bool? FreightLift { get; init; }

    /// <summary>Whether the space must be usable around the clock (24 h).</summary>
    public bool? AroundTheClock { get; init; }

    /// <summary>Power usage effectiveness planned for a data centre: all power over that of the equipment, at least 1.</summary>
    public decimal? Pue { get; init; }

    /// <summary>Energy used per output, tce (吨标煤) per 万元.</summary>
    public decimal? UnitEnergy { get; init; }

    /// <summary>The category of environmental review that the project falls under.</summary>
    public EnvironmentalReview? EnvironmentalReview { get; init; }

    /// <summary>The class of pollution of what is made, as in the land uses M1 to M3: 1 to 3.</summary>
    public int? IndustrialClass { get; init; }

    /// <summary>Height of the building to be put up on a plot, m.</summary>
    public decimal? BuildingHeightM { get; init; }

    /// <summary>Share of what is built that must be sold on, a fraction 0–1.</summary>
    public double? SellShare { get; init; }

    /// <summary>Companies by name that would follow this one.</summary>
    public int? NamedFollowers { get; init; }

    /// <summary>Whether the funds have been proven.</summary>
    public bool? FundsProven { get; init; }

    /// <summary>The day on which the project is to start.</summary>
    public DateOnly? StartOn { get; init; }

    /// <summary>Whether tax and statistics will be in the district.</summary>
    public bool? TaxInDistrict { get; init; }

    /// <summary>The project in the company's own words.</summary>
    public string? Text { get; init; }
}
