namespace Matching.Domain;

/// <summary>A contiguous vacant block of a building (房源): what a tenant actually rents. Unknown attributes are null.</summary>
public sealed record BuildingUnit
{
    /// <summary>The unit's key, unique among units.</summary>
    public required string Id { get; init; }

    /// <summary>The building it belongs to.</summary>
    public required string BuildingId { get; init; }

    /// <summary>Floors, as people write them, such as <c>3-5</c>.</summary>
    public string? Floors { get; init; }

    /// <summary>Gross floor area.</summary>
    public Area? Gfa { get; init; }

    /// <summary>Smallest part that may be let; null when it is let whole or nobody knows.</summary>
    public Area? DivisibleMin { get; init; }

    /// <summary>Asking rent; null means the building's.</summary>
    public Rent? Rent { get; init; }

    /// <summary>The first day on which it can be moved into; null means the building's.</summary>
    public DateOnly? AvailableFrom { get; init; }

    /// <summary>Whether it may be offered; null means the building's.</summary>
    public SpaceStatus? Status { get; init; }

    /// <summary>Clear height, m; null means the building's.</summary>
    public decimal? ClearHeightM { get; init; }

    /// <summary>Permitted floor load; null means the building's.</summary>
    public FloorLoad? FloorLoad { get; init; }

    /// <summary>Available electric capacity, kVA; null means the building's.</summary>
    public decimal? PowerKva { get; init; }

    /// <summary>Whether optical fiber is laid on; null means the building's.</summary>
    public bool? Fiber { get; init; }

    /// <summary>Whether it has loading docks; null means the building's.</summary>
    public bool? LoadingDocks { get; init; }

    /// <summary>Whether it has a freight lift; null means the building's.</summary>
    public bool? FreightLift { get; init; }

    /// <summary>Whether it may be used around the clock (24 h); null means the building's.</summary>
    public bool? AroundTheClock { get; init; }

    /// <summary>State of fit-out.</summary>
    public FitOut? FitOut { get; init; }

    /// <summary>Where the row comes from.</summary>
    public Source Source { get; init; } = Source.Unstated;

    /// <summary>The day the row was true.</summary>
    public DateOnly? AsOf { get; init; }
}
