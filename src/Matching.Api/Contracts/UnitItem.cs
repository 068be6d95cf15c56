using Matching.Domain;

namespace Matching.Api.Contracts;

/// <summary>A contiguous vacant block of a building. Null means the building's, or unknown.</summary>
/// <param name="Id">The unit's key.</param>
/// <param name="Floors">Floors, such as <c>3-5</c>.</param>
/// <param name="GfaM2">Gross floor area, m².</param>
/// <param name="DivisibleMinM2">Smallest part that may be let, m².</param>
/// <param name="RentDay">Asking rent, 元/m²·day.</param>
/// <param name="AvailableFrom">The first day on which it can be moved into.</param>
/// <param name="Status">Whether it may be offered.</param>
/// <param name="ClearHeightM">Clear height, m.</param>
/// <param name="FloorLoadKnM2">Permitted floor load, kN/m².</param>
/// <param name="PowerKva">Electric capacity, kVA.</param>
/// <param name="Fiber">Whether optical fiber is laid on.</param>
/// <param name="LoadingDocks">Whether it has loading docks.</param>
/// <param name="FreightLift">Whether it has a freight lift.</param>
/// <param name="AroundTheClock">Whether it may be used around the clock.</param>
/// <param name="FitOut">State of fit-out.</param>
/// <param name="DataKind">Real, illustrative or simulated.</param>
/// <param name="Source">Where the row comes from.</param>
public sealed record UnitItem(
    string Id,
    string? Floors,
    decimal? GfaM2,
    decimal? DivisibleMinM2,
    decimal? RentDay,
    DateOnly? AvailableFrom,
    SpaceStatus? Status,
    decimal? ClearHeightM,
    decimal? FloorLoadKnM2,
    decimal? PowerKva,
    bool? Fiber,
    bool? LoadingDocks,
    bool? FreightLift,
    bool? AroundTheClock,
    FitOut? FitOut,
    DataKind DataKind,
    string Source)
{
    internal static UnitItem Of(BuildingUnit unit) => new(
        unit.Id, unit.Floors, unit.Gfa?.SquareMeters, unit.DivisibleMin?.SquareMeters, unit.Rent?.PerDay, unit.AvailableFrom, unit.Status,
        unit.ClearHeightM, unit.FloorLoad?.Kilonewtons, unit.PowerKva, unit.Fiber, unit.LoadingDocks, unit.FreightLift, unit.AroundTheClock,
        unit.FitOut, unit.Source.Kind, unit.Source.Name);
}
