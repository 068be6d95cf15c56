namespace Matching.Affinity;

/// <summary>ln of what <see cref="PlaceLogistic"/> gives the candidates of a place's street on average: what a place's neighbors draw, it may draw.</summary>
/// <remarks>ln(mean P + 1/10 000), so that one improbable street does not decide. A place whose street is unknown is a street of its own.</remarks>
public sealed class StreetAverage : IAffinityLearner
{
    private const double Least = 1e-4;

    /// <inheritdoc/>
    public string Name => "street-average";

    /// <inheritdoc/>
    public IAffinity Learn(IReadOnlyList<Place> places, IReadOnlyList<Settlement> settlements, IReadOnlyList<int> candidates, CancellationToken cancel = default) =>
        Over(new PlaceLogistic().Learn(places, settlements, candidates, cancel), places, candidates);

    /// <summary>The average of log-probabilities that were learned already.</summary>
    /// <param name="logistic">Scores candidates by ln P.</param>
    /// <param name="places">All places.</param>
    /// <param name="candidates">Its candidates, as places in the list.</param>
    public static IAffinity Over(IAffinity logistic, IReadOnlyList<Place> places, IReadOnlyList<int> candidates)
    {
        var streets = new Dictionary<StreetKey, int>();
        var groups = 0;
        var groupOf = new int[candidates.Count];
        for (var i = 0; i < groupOf.Length; i++)
        {
            if (StreetKey.Of(places[candidates[i]]) is not { } street) groupOf[i] = groups++;
            else if (!streets.TryGetValue(street, out groupOf[i])) streets.Add(street, groupOf[i] = groups++);
        }

        return new Averaged(logistic, groupOf, groups);
    }

    private sealed class Averaged(IAffinity logistic, int[] groupOf, int groups) : IAffinity
    {
        private readonly int[] _sizes = [.. Enumerable.Range(0, groups).Select(group => groupOf.Count(g => g == group))];

        public void Score(Firm firm, Span<double> scores)
        {
            logistic.Score(firm, scores);
            var sums = new double[groups];
            for (var i = 0; i < groupOf.Length; i++) sums[groupOf[i]] += Math.Exp(scores[i]);
            for (var i = 0; i < groupOf.Length; i++) scores[i] = Math.Log(sums[groupOf[i]] / _sizes[groupOf[i]] + Least);
        }
    }
}
