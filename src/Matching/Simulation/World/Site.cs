using Matching.Domain;

namespace Matching.Simulation;

/// <summary>Where a simulated space lies and which centers its platform hosts.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Centers">The centers it hosts; empty when it hosts none.</param>
/// <param name="Lon">Longitude, degrees; marks nothing real.</param>
/// <param name="Lat">Latitude, degrees.</param>
internal sealed record Site(string Platform, IReadOnlyList<CenterId> Centers, double Lon, double Lat)
{
    private const double Hosted = 0.6;

    // Spaces outside the six centers' platforms exist too, and companies that fit none need them.
    private const string Elsewhere = "申花产业园";
    private const double ElsewhereShare = 0.05;

    /// <summary>A site for some use.</summary>
    /// <param name="draws">The space's chance.</param>
    /// <param name="center">The center that the use belongs to; null for any of the six.</param>
    public static Site Draw(Draws draws, CenterId? center = null)
    {
        var chosen = center ?? draws.Pick(CenterIds.All);
        var platform = draws.Chance(ElsewhereShare) ? Elsewhere : draws.Pick(IndustryCenters.Of(chosen).Hosts).Platform;
        return new Site(
            platform,
            [.. CenterIds.All.Where(c => IndustryCenters.HostWeight(platform, c) >= Hosted)],
            Math.Round(draws.Between(120.12, 120.19), 5),
            Math.Round(draws.Between(30.30, 30.38), 5));
    }
}
