using Matching.Domain;

namespace Matching.Planning;

/// <summary>How long it takes from one visit to the next, door to door. All numbers are estimates.</summary>
public sealed record TripTravel
{
    /// <summary>Between two places of one city when it is not known where both lie, minutes.</summary>
    /// <value>40 by default.</value>
    public int WithinCityMinutes { get; init; } = 40;

    /// <summary>The least there is between two places of one city, minutes: leaving a house and getting into another.</summary>
    /// <value>20 by default.</value>
    public int LeastMinutes { get; init; } = 20;

    /// <summary>Speed within a city as the crow flies, km/h.</summary>
    /// <value>20 by default.</value>
    public double CityKmh { get; init; } = 20;

    /// <summary>Up to this distance two cities are driven between, km; beyond it one takes the train.</summary>
    /// <value>120 by default.</value>
    public double RoadUpToKm { get; init; } = 120;

    /// <summary>Speed on the road between cities as the crow flies, km/h; 30 minutes come on top.</summary>
    /// <value>60 by default.</value>
    public double RoadKmh { get; init; } = 60;

    /// <summary>Speed of the train as the crow flies, km/h; 90 minutes to and from the stations come on top.</summary>
    /// <value>180 by default.</value>
    public double RailKmh { get; init; } = 180;

    /// <summary>Between two cities when it is not known where one lies, minutes.</summary>
    /// <value>240 by default.</value>
    public int BetweenUnknownMinutes { get; init; } = 240;

    /// <summary>Minutes from one stop to another, the same in both directions.</summary>
    public int Minutes(TripStop from, TripStop to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (Cities.AreSame(from.City, to.City))
        {
            return from.Location is { } here && to.Location is { } there
                ? Math.Max(LeastMinutes, (int)Math.Ceiling(10 + (60 * here.DistanceKm(there) / CityKmh)))
                : WithinCityMinutes;
        }

        if ((from.Location ?? CenterOf(from.City)) is not { } start || (to.Location ?? CenterOf(to.City)) is not { } end) return BetweenUnknownMinutes;
        var km = start.DistanceKm(end);
        return (int)Math.Ceiling(km <= RoadUpToKm ? 30 + (60 * km / RoadKmh) : 90 + (60 * km / RailKmh));
    }

    /// <summary>Checks every value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value lies outside its range; the message names it.</exception>
    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(WithinCityMinutes);
        ArgumentOutOfRangeException.ThrowIfNegative(LeastMinutes);
        ArgumentOutOfRangeException.ThrowIfNegative(BetweenUnknownMinutes);
        foreach (var (name, speed) in new[] { (nameof(CityKmh), CityKmh), (nameof(RoadKmh), RoadKmh), (nameof(RailKmh), RailKmh) })
            if (!(speed > 0)) throw new ArgumentOutOfRangeException(name, speed, "A speed is above 0.");
    }

    private static GeoPoint? CenterOf(string city) => Cities.TryFind(city, out var point) ? point : null;
}
