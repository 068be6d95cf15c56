using Matching.Domain;

namespace Matching.Catalog;

/// <summary>An offering in the catalog: exactly one of a plot, a building with its units, or a center.</summary>
public sealed class Offering
{
    private DayMix? _lastMix;

    private Offering(OfferingId id, Text name, Source source)
    {
        Id = id;
        Name = name;
        Source = source;
        HostWeights = new double[CenterIds.Count];
        Array.Fill(HostWeights, double.NaN);
    }

    /// <summary>The offering's key.</summary>
    public OfferingId Id { get; }

    /// <summary>The name to show.</summary>
    public Text Name { get; }

    /// <summary>Where its row comes from.</summary>
    public Source Source { get; }

    /// <summary>The plot, when it is one.</summary>
    public Plot? Plot { get; private init; }

    /// <summary>The plot in plain numbers, when it is one.</summary>
    public PlotFigures? PlotFigures { get; private init; }

    /// <summary>The building, when it is one.</summary>
    public Building? Building { get; private init; }

    /// <summary>The building in plain numbers, when it is one.</summary>
    public BuildingFigures? BuildingFigures { get; private init; }

    /// <summary>The building's vacant units, ordered by key.</summary>
    public IReadOnlyList<BuildingUnit> Units { get; private init; } = [];

    /// <summary>The center, when it is one.</summary>
    public CenterId? Center { get; private init; }

    /// <summary>How strongly it hosts each center, 0–1 (domain 12); NaN when neither its row nor its platform says.</summary>
    public double[] HostWeights { get; }

    /// <summary>Whether it may be offered; null when unknown, and for a center.</summary>
    public SpaceStatus? Status { get; private init; }

    /// <summary>What its land use admits.</summary>
    public UseFigures Use { get; private init; }

    /// <summary>The platform it lies in.</summary>
    public string? Platform => Plot?.Platform ?? Building?.Platform;

    /// <summary>Whether it is a plot or a building.</summary>
    public bool IsSpace => Center is null;

    /// <summary>Whether it is a space of the kind that a requirement asks for. A building of unknown type may be the right kind: the use gate asks.</summary>
    public bool IsOfType(SpaceType wanted) => IsSpace && wanted switch
    {
        SpaceType.Plot => Plot is not null,
        SpaceType.Building => Building is { Type: not (BuildingType.StandardFactory or BuildingType.LogisticsWarehouse) },
        SpaceType.Factory => Building is { Type: null or BuildingType.StandardFactory or BuildingType.ParkLowRise },
        SpaceType.Warehouse => Building is { Type: null or BuildingType.LogisticsWarehouse },
        _ => true,
    };

    /// <summary>Which kinds of companies had engaged with it before a day. The last day asked for costs no look-up.</summary>
    /// <param name="catalog">The catalog it is from.</param>
    /// <param name="before">The day.</param>
    public EngagedMix EngagedMix(CatalogSnapshot catalog, DateOnly before)
    {
        var last = _lastMix;
        if (last is null || last.Before != before) _lastMix = last = new DayMix(before, catalog.EngagedMix(this, before));
        return last.Mix;
    }

    internal static Offering Of(Plot plot) =>
        new Offering(plot.OfferingId, NameOf(plot.Name ?? plot.ParcelNumber ?? plot.Id), plot.Source) { Plot = plot, PlotFigures = new PlotFigures(plot), Status = plot.Status, Use = new UseFigures(SpaceUse.Codes(plot)) }
            .Hosting(plot.Centers, plot.Platform);

    internal static Offering Of(Building building, IReadOnlyList<BuildingUnit> units) =>
        new Offering(building.OfferingId, NameOf(building.Name), building.Source)
        {
            Building = building,
            Units = units,
            BuildingFigures = new BuildingFigures(building, units),
            Status = building.Status,
            Use = new UseFigures(SpaceUse.Codes(building.Type)),
        }.Hosting(building.Centers, building.Platform);

    internal static Offering Of(CenterId center)
    {
        var offering = new Offering(OfferingId.Of(center), center.Name(), new Source(DataKind.Real, "district policy")) { Center = center };
        Array.Clear(offering.HostWeights);
        offering.HostWeights[(int)center] = 1;
        return offering;
    }

    // A space's own row outranks its platform: what it lists is explicit, what it leaves out is "other".
    private Offering Hosting(IReadOnlyList<CenterId> listed, string? platform)
    {
        foreach (var center in CenterIds.All)
        {
            var byPlatform = IndustryCenters.HostWeight(platform, center);
            HostWeights[(int)center] = listed.Count > 0
                ? listed.Contains(center) ? 1 : CenterHosts.Other
                : byPlatform ?? double.NaN;
        }

        return this;
    }

    private static Text NameOf(string name) => new(name, name);

    private sealed record DayMix(DateOnly Before, EngagedMix Mix);
}
