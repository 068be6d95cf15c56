namespace Matching.Domain;

/// <summary>A building (楼宇) whose vacant <see cref="BuildingUnit"/>s are offered. Unknown attributes are null, never 0.</summary>
public sealed record Building
{
    /// <summary>The building's key, unique among buildings; safe in an address.</summary>
    public required string Id { get; init; }

    /// <summary>Name shown to people.</summary>
    public required string Name { get; init; }

    /// <summary>Street address.</summary>
    public string? Address { get; init; }

    /// <summary>Broker's grade.</summary>
    public BuildingGrade? Grade { get; init; }

    /// <summary>What it was built as.</summary>
    public BuildingType? Type { get; init; }

    /// <summary>Total gross floor area.</summary>
    public Area? TotalGfa { get; init; }

    /// <summary>Vacant gross floor area.</summary>
    public Area? VacantGfa { get; init; }

    /// <summary>Asking rent on gross floor area.</summary>
    public Rent? Rent { get; init; }

    /// <summary>Property fee, 元/m²·month on gross floor area.</summary>
    public decimal? PropertyFeeMonth { get; init; }

    /// <summary>Clear height, m.</summary>
    public decimal? ClearHeightM { get; init; }

    /// <summary>Permitted floor load.</summary>
    public FloorLoad? FloorLoad { get; init; }

    /// <summary>Permitted floor load of the ground floor, where it differs.</summary>
    public FloorLoad? GroundFloorLoad { get; init; }

    /// <summary>Available electric capacity, kVA.</summary>
    public decimal? PowerKva { get; init; }

    /// <summary>Whether two independent feeds supply it (双路供电).</summary>
    public bool? DualFeed { get; init; }

    /// <summary>Whether optical fiber is laid on.</summary>
    public bool? Fiber { get; init; }

    /// <summary>Whether it has loading docks.</summary>
    public bool? LoadingDocks { get; init; }

    /// <summary>Whether it has a freight lift.</summary>
    public bool? FreightLift { get; init; }

    /// <summary>Whether it may be used around the clock (24 h).</summary>
    public bool? AroundTheClock { get; init; }

    /// <summary>Highest power usage effectiveness that a data centre in it may have.</summary>
    public decimal? PueMax { get; init; }

    /// <summary>Walking distance to the nearest open metro station, m.</summary>
    public decimal? MetroDistanceM { get; init; }

    /// <summary>The platform (town or park) it lies in.</summary>
    public string? Platform { get; init; }

    /// <summary>The centers it is meant for; empty is unknown.</summary>
    public IReadOnlyList<CenterId> Centers { get; init; } = [];

    /// <summary>Prefixes of admitted GB/T 4754 codes; empty when there is no such rule or none is known.</summary>
    public IReadOnlyList<string> AllowedIndustries { get; init; } = [];

    /// <summary>Prefixes of excluded GB/T 4754 codes.</summary>
    public IReadOnlyList<string> ExcludedIndustries { get; init; } = [];

    /// <summary>The first day on which it can be moved into.</summary>
    public DateOnly? AvailableFrom { get; init; }

    /// <summary>Whether it may be offered.</summary>
    public SpaceStatus? Status { get; init; }

    /// <summary>Firms observed at the address in the register.</summary>
    public int? ObservedFirms { get; init; }

    /// <summary>Share of the observed firms whose scope mentions each center's words, fractions 0–1; absent centers are 0 when any is present.</summary>
    public IReadOnlyDictionary<CenterId, double> ObservedMix { get; init; } = new Dictionary<CenterId, double>();

    /// <summary>Longitude, degrees east.</summary>
    public double? Lon { get; init; }

    /// <summary>Latitude, degrees north.</summary>
    public double? Lat { get; init; }

    /// <summary>Address of the 360° view.</summary>
    public string? VrUrl { get; init; }

    /// <summary>The day on which somebody last saw that the 360° view opens and shows this space; null when nobody said.</summary>
    public DateOnly? VrVerifiedOn { get; init; }

    /// <summary>Where the row comes from.</summary>
    public Source Source { get; init; } = Source.Unstated;

    /// <summary>The day the row was true.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The offering's key.</summary>
    public OfferingId OfferingId => new(OfferingKind.Building, Id);
}
