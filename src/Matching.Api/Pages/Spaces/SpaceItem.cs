using Matching.Api.Pages.Match;
using Matching.Catalog;
using Matching.Domain;

namespace Matching.Api.Pages.Spaces;

/// <summary>A plot or a building as the map and the list beside it show it.</summary>
/// <param name="Offering">The space.</param>
public sealed record SpaceItem(Offering Offering)
{
    /// <summary>A space hosts a center when this much of it is stated, known or inferred (domain 12).</summary>
    public const double Hosting = 0.6;

    /// <summary>The space's key as written, such as <c>plot:GS0806-05</c>.</summary>
    public string Key => Offering.Id.ToString();

    /// <summary>Where its sheet is.</summary>
    public string Address => AddressOf(Offering.Id);

    /// <summary>Where it lies, GCJ-02; null when unknown.</summary>
    public GeoPoint? Place { get; } = (Offering.Plot?.Lon ?? Offering.Building?.Lon, Offering.Plot?.Lat ?? Offering.Building?.Lat) is ({ } lon, { } lat) ? new GeoPoint(lon, lat) : null;

    /// <summary>Where it is drawn; null when it has no coordinates, or some outside the drawing.</summary>
    public MapPoint? At => Place is { } place && DistrictDrawing.TryPlace(place, out var at) ? at : null;

    /// <summary>Land area of a plot, free floor area of a building, m²; null when unknown.</summary>
    public decimal? FreeM2 => Offering.Plot is { } plot ? plot.Area?.SquareMeters : SpaceFigures.FreeM2(Offering.Building!, Offering.Units);

    /// <summary>The same as people write it: mu for land, m² for floors.</summary>
    public Text? Area => Offering.Plot is { } plot
        ? plot.Area is { } land ? With(land.Mu, new("亩", "mu")) : null
        : FreeM2 is { } free ? With(free, new("m²", "m²"), 0) : null;

    /// <summary>Starting price of a plot, asking rent of a building; null when unknown.</summary>
    public Text? Price => Offering.Plot is { } plot
        ? plot.StartPrice is { } price ? With(price.Wan, new("万元", "CNY 10k")) : null
        : Offering.Building!.Rent is { } rent ? With(rent.PerDay, new("元/m²·天", "CNY/m²·day")) : null;

    /// <summary>The centers that it hosts.</summary>
    public IEnumerable<CenterId> Centers => CenterIds.All.Where(center => Fit(center) >= Hosting);

    /// <summary>The state in words.</summary>
    public Text StatusName => Offering.Status?.Name() ?? new("状态未知", "status unknown");

    /// <summary>地块 or 楼宇.</summary>
    public Text KindName => Offering.Plot is null ? new("楼宇", "building") : new("地块", "plot");

    /// <summary>Where the sheet of an offering is. What is within a key stays within one part of the path.</summary>
    public static string AddressOf(OfferingId id) => $"/spaces/{id.Kind.ToString().ToLowerInvariant()}:{Uri.EscapeDataString(id.Id)}";

    /// <summary>All plots and buildings: first those that can be drawn, of them first those that host a center, each by key.</summary>
    public static IReadOnlyList<SpaceItem> All(CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return [.. catalog.Offerings.Where(offering => offering.IsSpace).Select(offering => new SpaceItem(offering)).OrderBy(item => item.At is null).ThenBy(item => !item.Centers.Any())];
    }

    /// <summary>How strongly it stands for a center, 0–1; null when neither its row nor its platform says.</summary>
    public double? Fit(CenterId center) => Offering.HostWeights[(int)center] is var weight && double.IsNaN(weight) ? null : weight;

    private static Text With(decimal number, Text unit, int decimals = 2)
    {
        var written = Shell.Language.Number(number, decimals);
        return new Text($"{written} {unit.Zh}", $"{written} {unit.En}");
    }
}
