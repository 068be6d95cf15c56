using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>
/// Everything on record about one offering, for its page: what a handbook entry says (domain 8.2, D2 and D3), as far as the records have it. Holds no
/// personal data, and not for whom a space is held.
/// </summary>
public sealed record SpaceDossier
{
    /// <summary>The offering's key.</summary>
    public required OfferingId Id { get; init; }

    /// <summary>Its name.</summary>
    public required Text Name { get; init; }

    /// <summary>What is on record, unknown facts among them.</summary>
    public required IReadOnlyList<SheetFact> Facts { get; init; }

    /// <summary>Where the row comes from, and the day it was true.</summary>
    public required SheetSource Source { get; init; }

    /// <summary>How far it stands for each of the six centers, in their order.</summary>
    public required IReadOnlyList<DossierHost> Hosts { get; init; }

    /// <summary>A building's vacant units, by key; empty for anything else.</summary>
    public required IReadOnlyList<DossierUnit> Units { get; init; }

    /// <summary>Where it lies, GCJ-02; null when unknown, and for a center.</summary>
    public GeoPoint? Place { get; init; }

    /// <summary>Address of the 360° view; null when there is none.</summary>
    public string? VrUrl { get; init; }

    /// <summary>The day on which the view was last seen to open; null when nobody said.</summary>
    public DateOnly? VrVerifiedOn { get; init; }

    /// <summary>How far the 360° view can be trusted, in words; null when there is none.</summary>
    public Text? VrNote => VrUrl is null ? null
        : VrVerifiedOn is { } day ? new Text($"{day:yyyy-MM-dd} 核验可打开", $"seen to open on {day:yyyy-MM-dd}")
        : new Text("未核验", "never verified");

    /// <summary>Puts it together.</summary>
    public static SpaceDossier Of(Offering offering)
    {
        ArgumentNullException.ThrowIfNull(offering);
        var (plot, building) = (offering.Plot, offering.Building);
        return new SpaceDossier
        {
            Id = offering.Id,
            Name = offering.Name,
            Facts = [.. SpaceOnSheet.Facts(offering), .. MoreFacts.Of(offering)],
            Source = new SheetSource(offering.Source.Kind, offering.Source.Name, SpaceOnSheet.AsOf(offering)),
            Hosts = HostReasons.Of(offering),
            Units = building is null ? [] : [.. offering.Units.Select(unit => Unit(unit, building))],
            Place = (plot?.Lon ?? building?.Lon, plot?.Lat ?? building?.Lat) is ({ } lon, { } lat) ? new GeoPoint(lon, lat) : null,
            VrUrl = plot?.VrUrl ?? building?.VrUrl,
            VrVerifiedOn = plot?.VrVerifiedOn ?? building?.VrVerifiedOn,
        };
    }

    private static DossierUnit Unit(BuildingUnit unit, Building building) => new(
        unit.Id,
        unit.Floors,
        unit.Gfa?.SquareMeters,
        unit.DivisibleMin?.SquareMeters,
        (unit.Rent ?? building.Rent)?.PerDay,
        unit.AvailableFrom ?? building.AvailableFrom,
        (unit.Status ?? building.Status) is { } status ? FactWords.Of(status) : null,
        unit.FitOut is { } fitOut ? FactWords.Of(fitOut) : null,
        unit.ClearHeightM ?? building.ClearHeightM,
        (unit.FloorLoad ?? building.FloorLoad)?.Kilonewtons,
        unit.PowerKva ?? building.PowerKva,
        unit.CombinableWith,
        new SheetSource(unit.Source.Kind, unit.Source.Name, unit.AsOf));
}
