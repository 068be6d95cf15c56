namespace Matching.Affinity;

/// <summary>ln P(place | words) by multinomial logistic regression over the candidates, on TF-IDF of runs of one to three characters.</summary>
/// <remarks>
/// Learns from the firms at candidates; which words are rare it learns from all. Candidates where nobody settled come last. Beside
/// <see cref="DistrictLogistic"/>, which reads the district from the registration office's phrases, it does better without them.
/// </remarks>
/// <param name="Stripped">Whether boilerplate is dropped from all words.</param>
public sealed record PlaceLogistic(bool Stripped = false) : IAffinityLearner
{
    private const double Strength = 10;

    /// <inheritdoc/>
    public string Name => Stripped ? "place-logistic-stripped" : "place-logistic";

    /// <inheritdoc/>
    public IAffinity Learn(IReadOnlyList<Place> places, IReadOnlyList<Settlement> settlements, IReadOnlyList<int> candidates, CancellationToken cancel = default)
    {
        var tenancies = new Tenancies(places, settlements, candidates);
        return Learn(tenancies, TextSpace.OfRuns(tenancies.Settlements, Stripped), cancel);
    }

    internal static IAffinity Learn(Tenancies tenancies, TextSpace runs, CancellationToken cancel)
    {
        int[] tenants = [.. Enumerable.Range(0, tenancies.Settlements.Length).Where(i => tenancies.CandidateOfSettlement[i] >= 0)];
        if (tenants.Length == 0) return new Indifference(tenancies.Candidates.Length);
        var rows = SparseRows.Of([.. tenants.Select(i => runs.Vectors[i])], runs.Width);
        int[] classes = [.. tenants.Select(i => tenancies.CandidateOfSettlement[i])];
        return new Learned(runs, SoftmaxRegression.Fit(rows, classes, tenancies.Candidates.Length, Strength, cancel: cancel));
    }

    private sealed class Learned(TextSpace runs, SoftmaxModel model) : IAffinity
    {
        public void Score(Firm firm, Span<double> scores)
        {
            Tenancies.Demand(scores, model.Classes);
            model.LogProbabilities(runs.Of(firm)).CopyTo(scores);
        }
    }
}
