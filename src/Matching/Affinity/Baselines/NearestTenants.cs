namespace Matching.Affinity;

/// <summary>The mean cosine of a firm's words to those of the three tenants of the place that are most like it; of fewer where there are fewer, 0 without any.</summary>
public sealed class NearestTenants : IAffinityLearner
{
    private const int Nearest = 3;

    /// <inheritdoc/>
    public string Name => "nearest-tenants";

    /// <inheritdoc/>
    public IAffinity Learn(IReadOnlyList<Place> places, IReadOnlyList<Settlement> settlements, IReadOnlyList<int> candidates, CancellationToken cancel = default)
    {
        var tenancies = new Tenancies(places, settlements, candidates);
        return new Learned(TextSpace.OfRuns(tenancies.Settlements), tenancies.ByCandidate());
    }

    private sealed class Learned(TextSpace space, int[][] tenants) : IAffinity
    {
        private readonly CosineIndex _index = new(space.Vectors, space.Width);

        public void Score(Firm firm, Span<double> scores)
        {
            Tenancies.Demand(scores, tenants.Length);
            var cosines = _index.Cosines(space.Of(firm));
            for (var i = 0; i < scores.Length; i++)
                scores[i] = tenants[i].Select(tenant => (double)cosines[tenant]).OrderDescending().Take(Nearest).DefaultIfEmpty(0).Average();
        }
    }
}
