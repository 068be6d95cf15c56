using Matching.Domain;

namespace Matching.Explain;

/// <summary>One vacant block of a building, as its page lists it. What the unit's own row leaves out is the building's; null is unknown.</summary>
/// <param name="Id">The unit's key.</param>
/// <param name="Floors">Its floors, as people write them.</param>
/// <param name="GfaM2">Gross floor area, m².</param>
/// <param name="DivisibleMinM2">Smallest part that may be let, m².</param>
/// <param name="RentDay">Asking rent, 元/m²·day.</param>
/// <param name="AvailableFrom">The first day on which it can be moved into.</param>
/// <param name="Status">Whether it may be offered.</param>
/// <param name="FitOut">State of fit-out.</param>
/// <param name="ClearHeightM">Clear height, m.</param>
/// <param name="FloorLoadKnM2">Floor load, kN/m².</param>
/// <param name="PowerKva">Electric capacity, kVA.</param>
/// <param name="CombinableWith">Units that it may be let together with.</param>
/// <param name="Source">Where its row comes from, and the day it was true.</param>
public sealed record DossierUnit(
    string Id,
    string? Floors,
    decimal? GfaM2,
    decimal? DivisibleMinM2,
    decimal? RentDay,
    DateOnly? AvailableFrom,
    Text? Status,
    Text? FitOut,
    decimal? ClearHeightM,
    decimal? FloorLoadKnM2,
    decimal? PowerKva,
    IReadOnlyList<string> CombinableWith,
    SheetSource Source);
