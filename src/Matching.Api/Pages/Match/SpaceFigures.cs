using Matching.Catalog;
using Matching.Domain;

namespace Matching.Api.Pages.Match;

/// <summary>The figures by which people tell spaces apart. Null is unknown.</summary>
public sealed record SpaceFigures
{
    /// <summary>Plot or building.</summary>
    public required Text Kind { get; init; }

    /// <summary>Free floor area of a building, or most floor area of a plot, m².</summary>
    public decimal? Area { get; init; }

    /// <summary>Land of a plot, 亩.</summary>
    public decimal? Mu { get; init; }

    /// <summary>Asking rent of a building, 元/m²·day.</summary>
    public decimal? RentDay { get; init; }

    /// <summary>Starting price of a plot, 万元.</summary>
    public decimal? PriceWan { get; init; }

    /// <summary>Electric capacity, kVA.</summary>
    public decimal? PowerKva { get; init; }

    /// <summary>Clear height of a building, m.</summary>
    public decimal? ClearHeightM { get; init; }

    /// <summary>Floor load of a building, kN/m².</summary>
    public decimal? LoadKn { get; init; }

    /// <summary>Walk to the metro, m.</summary>
    public decimal? MetroM { get; init; }

    /// <summary>When it is vacated or handed over; fit-out or construction follows.</summary>
    public DateOnly? From { get; init; }

    /// <summary>What <see cref="From"/> is called.</summary>
    public Text FromName { get; init; } = new("空出", "vacated");

    /// <summary>The 360° view; null when there is none that a browser may open.</summary>
    public string? View { get; init; }

    /// <summary>The figures of an offering.</summary>
    public static SpaceFigures Of(Offering offering)
    {
        ArgumentNullException.ThrowIfNull(offering);
        return offering switch
        {
            { Plot: { } plot } => new SpaceFigures
            {
                Kind = new("地块", "plot"),
                Area = plot.GfaMax?.SquareMeters,
                Mu = plot.Area?.Mu,
                PriceWan = plot.StartPrice?.Wan,
                From = plot.DeliveryOn,
                FromName = new("交付", "handed over"),
                View = Web(plot.VrUrl),
            },
            { Building: { } building } => new SpaceFigures
            {
                Kind = new("楼宇", "building"),
                Area = FreeM2(building, offering.Units),
                RentDay = building.Rent?.PerDay,
                PowerKva = building.PowerKva,
                ClearHeightM = building.ClearHeightM,
                LoadKn = building.FloorLoad?.Kilonewtons,
                MetroM = building.MetroDistanceM,
                From = building.AvailableFrom,
                View = Web(building.VrUrl),
            },
            _ => new SpaceFigures { Kind = new("产业中心", "center") },
        };
    }

    /// <summary>Floor area of a building that is free, m²: its units on offer, where they are recorded; null when unknown.</summary>
    public static decimal? FreeM2(Building building, IReadOnlyList<BuildingUnit> units)
    {
        ArgumentNullException.ThrowIfNull(building);
        var offered = units.Where(unit => (unit.Status ?? building.Status) == SpaceStatus.Promotable && unit.Gfa is not null).ToArray();
        return offered.Length > 0 ? offered.Sum(unit => unit.Gfa!.Value.SquareMeters) : building.VacantGfa?.SquareMeters;
    }

    // An address from a file may be anything, and a link to it would be run.
    private static string? Web(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.ToString() : null;
}
