using Matching.Domain;

namespace Matching.Planning;

/// <summary>A company that one could visit.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Value">What a visit is worth, 0 or more.</param>
/// <param name="City">Its city; stops of one city are close to each other.</param>
/// <param name="Location">Where in the city; null when only the city is known.</param>
/// <param name="Group">The group it belongs to, of which one company at most is visited; null when it stands alone.</param>
public sealed record TripStop(string Id, double Value, string City, GeoPoint? Location = null, string? Group = null);
