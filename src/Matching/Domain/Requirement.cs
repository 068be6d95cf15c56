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

    /// <summary>The project in the company's own words.</summary>
    public string? Text { get; init; }
}
