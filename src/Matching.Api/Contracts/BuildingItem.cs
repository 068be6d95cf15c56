using Matching.Catalog;
using Matching.Domain;

namespace Matching.Api.Contracts;

/// <summary>A building with its vacant units.</summary>
public sealed record BuildingItem : OfferingItem
{
    /// <summary>Street address.</summary>
    public required string? Address { get; init; }

    /// <summary>Broker's grade.</summary>
    public required BuildingGrade? Grade { get; init; }

    /// <summary>What it was built as.</summary>
    public required BuildingType? Type { get; init; }

    /// <summary>Total gross floor area, m².</summary>
    public required decimal? TotalGfaM2 { get; init; }

    /// <summary>Vacant gross floor area, m².</summary>
    public required decimal? VacantGfaM2 { get; init; }

    /// <summary>Asking rent, 元/m²·day.</summary>
    public required decimal? RentDay { get; init; }

    /// <summary>Property fee, 元/m²·month.</summary>
    public required decimal? PropertyFeeMonth { get; init; }

    /// <summary>Clear height, m.</summary>
    public required decimal? ClearHeightM { get; init; }

    /// <summary>Permitted floor load, kN/m².</summary>
    public required decimal? FloorLoadKnM2 { get; init; }

    /// <summary>Permitted floor load of the ground floor where it differs, kN/m².</summary>
    public required decimal? GroundFloorLoadKnM2 { get; init; }

    /// <summary>Electric capacity, kVA.</summary>
    public required decimal? PowerKva { get; init; }

    /// <summary>Whether two independent feeds supply it.</summary>
    public required bool? DualFeed { get; init; }

    /// <summary>Whether optical fiber is laid on.</summary>
    public required bool? Fiber { get; init; }

    /// <summary>Whether it has loading docks.</summary>
    public required bool? LoadingDocks { get; init; }

    /// <summary>Whether it has a freight lift.</summary>
    public required bool? FreightLift { get; init; }

    /// <summary>Whether it may be used around the clock (24 h).</summary>
    public required bool? AroundTheClock { get; init; }

    /// <summary>Highest power usage effectiveness of a data centre in it.</summary>
    public required decimal? PueMax { get; init; }

    /// <summary>Walking distance to the metro, m.</summary>
    public required decimal? MetroDistanceM { get; init; }

    /// <summary>The platform it lies in.</summary>
    public required string? Platform { get; init; }

    /// <summary>The centers it is meant for.</summary>
    public required IReadOnlyList<CenterId> Centers { get; init; }

    /// <summary>Admitted industry prefixes; empty when there is no such rule.</summary>
    public required IReadOnlyList<string> AllowedIndustries { get; init; }

    /// <summary>Excluded industry prefixes.</summary>
    public required IReadOnlyList<string> ExcludedIndustries { get; init; }

    /// <summary>The first day on which it can be moved into.</summary>
    public required DateOnly? AvailableFrom { get; init; }

    /// <summary>Whether it may be offered.</summary>
    public required SpaceStatus? Status { get; init; }

    /// <summary>Firms observed at the address.</summary>
    public required int? ObservedFirms { get; init; }

    /// <summary>Longitude, degrees east.</summary>
    public required double? Lon { get; init; }

    /// <summary>Latitude, degrees north.</summary>
    public required double? Lat { get; init; }

    /// <summary>Address of the 360° view.</summary>
    public required string? VrUrl { get; init; }

    /// <summary>The day on which the 360° view was last seen to open; null when nobody said.</summary>
    public required DateOnly? VrVerifiedOn { get; init; }

    /// <summary>The day the row was true.</summary>
    public required DateOnly? AsOf { get; init; }

    /// <summary>Its vacant units.</summary>
    public required IReadOnlyList<UnitItem> Units { get; init; }

    internal static BuildingItem From(Offering offering, Building building) => new()
    {
        Id = offering.Id.ToString(),
        NameZh = offering.Name.Zh,
        NameEn = offering.Name.En,
        DataKind = offering.Source.Kind,
        Source = offering.Source.Name,
        Address = building.Address,
        Grade = building.Grade,
        Type = building.Type,
        TotalGfaM2 = building.TotalGfa?.SquareMeters,
        VacantGfaM2 = building.VacantGfa?.SquareMeters,
        RentDay = building.Rent?.PerDay,
        PropertyFeeMonth = building.PropertyFeeMonth,
        ClearHeightM = building.ClearHeightM,
        FloorLoadKnM2 = building.FloorLoad?.Kilonewtons,
        GroundFloorLoadKnM2 = building.GroundFloorLoad?.Kilonewtons,
        PowerKva = building.PowerKva,
        DualFeed = building.DualFeed,
        Fiber = building.Fiber,
        LoadingDocks = building.LoadingDocks,
        FreightLift = building.FreightLift,
        AroundTheClock = building.AroundTheClock,
        PueMax = building.PueMax,
        MetroDistanceM = building.MetroDistanceM,
        Platform = building.Platform,
        Centers = building.Centers,
        AllowedIndustries = building.AllowedIndustries,
        ExcludedIndustries = building.ExcludedIndustries,
        AvailableFrom = building.AvailableFrom,
        Status = building.Status,
        ObservedFirms = building.ObservedFirms,
        Lon = building.Lon,
        Lat = building.Lat,
        VrUrl = building.VrUrl,
        VrVerifiedOn = building.VrVerifiedOn,
        AsOf = building.AsOf,
        Units = [.. offering.Units.Select(UnitItem.Of)],
    };
}
