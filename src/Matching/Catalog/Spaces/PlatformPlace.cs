using Matching.Domain;

namespace Matching.Catalog;

/// <summary>Where the name of a platform (产业平台) may stand on a map: in the middle of its spaces, which is not its own middle.</summary>
/// <param name="Platform">The platform as the rows of its spaces name it.</param>
/// <param name="At">Mean of the coordinates of its spaces, GCJ-02.</param>
/// <param name="Spaces">How many of its spaces have coordinates, 1 or more.</param>
public sealed record PlatformPlace(string Platform, GeoPoint At, int Spaces)
{
    /// <summary>All platforms of which a space has coordinates, by name.</summary>
    public static IReadOnlyList<PlatformPlace> Of(CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return
        [
            .. catalog.Offerings
                .Select(offering => (Platform: (offering.Plot?.Platform ?? offering.Building?.Platform)?.Trim(), At: PointOf(offering)))
                .Where(space => !string.IsNullOrEmpty(space.Platform) && space.At is not null)
                .GroupBy(space => space.Platform!, space => space.At!.Value, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new PlatformPlace(group.Key, new GeoPoint(group.Average(p => p.Lon), group.Average(p => p.Lat)), group.Count())),
        ];
    }

    private static GeoPoint? PointOf(Offering offering) => offering switch
    {
        { Plot: { Lon: { } lon, Lat: { } lat } } => new GeoPoint(lon, lat),
        { Building: { Lon: { } lon, Lat: { } lat } } => new GeoPoint(lon, lat),
        _ => null,
    };
}
