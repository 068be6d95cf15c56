namespace Matching.Affinity;

/// <summary>How many firms settled at the place, whoever asks.</summary>
public sealed class Popularity : IAffinityLearner
{
    /// <inheritdoc/>
    public string Name => "popularity";

    /// <inheritdoc/>
    public IAffinity Learn(IReadOnlyList<Place> places, IReadOnlyList<Settlement> settlements, IReadOnlyList<int> candidates, CancellationToken cancel = default) =>
        new Learned([.. new Tenancies(places, settlements, candidates).ByCandidate().Select(list => list.Length)]);

    private sealed class Learned(int[] counts) : IAffinity
    {
        public void Score(Firm firm, Span<double> scores)
        {
            Tenancies.Demand(scores, counts.Length);
            for (var i = 0; i < scores.Length; i++) scores[i] = counts[i];
        }
    }
}
