namespace Matching.Affinity;

/// <summary>A street: streets of the same name in two districts are two.</summary>
/// <param name="District">The district; null when unknown.</param>
/// <param name="Name">Its name.</param>
internal sealed record StreetKey(string? District, string Name)
{
    /// <summary>The street of a place; null when unknown.</summary>
    public static StreetKey? Of(Place place) => place.Street is { } name ? new StreetKey(place.District, name) : null;
}
