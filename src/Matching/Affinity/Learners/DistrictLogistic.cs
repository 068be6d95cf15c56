namespace Matching.Affinity;

/// <summary>ln P(district of the place | words) by multinomial logistic regression over districts, learned from the firms of all places.</summary>
/// <remarks>A place whose district is unknown, or has no firm yet, gets the mean probability of a district.</remarks>
public sealed class DistrictLogistic : IAffinityLearner
{
    private const double Strength = 10;

    /// <inheritdoc/>
    public string Name => "district-logistic";

    /// <inheritdoc/>
    public IAffinity Learn(IReadOnlyList<Place> places, IReadOnlyList<Settlement> settlements, IReadOnlyList<int> candidates, CancellationToken cancel = default)
    {
        var tenancies = new Tenancies(places, settlements, candidates);
        return Learn(tenancies, TextSpace.OfRuns(tenancies.Settlements), cancel);
    }

    internal static IAffinity Learn(Tenancies tenancies, TextSpace runs, CancellationToken cancel) =>
        AreaLogistic.Learn(tenancies, runs, place => place.District, Strength, cancel);
}
