namespace Matching.Affinity;

/// <summary>Multinomial naive Bayes over pairs of neighboring characters with 0.1 added to each count, without back-off.</summary>
/// <remarks>ln P(place) + Σ ln P(w | place). Manning, Raghavan and Schütze, "Introduction to Information Retrieval" (2008), 13.2. A place without a firm comes last.</remarks>
public sealed class NaiveBayes : IAffinityLearner
{
    private const double Added = 0.1;

    /// <inheritdoc/>
    public string Name => "naive-bayes";

    /// <inheritdoc/>
    public IAffinity Learn(IReadOnlyList<Place> places, IReadOnlyList<Settlement> settlements, IReadOnlyList<int> candidates, CancellationToken cancel = default)
    {
        var tenancies = new Tenancies(places, settlements, candidates);
        var counts = new Dictionary<ulong, double[]>();
        var lengths = new double[candidates.Count];
        var firms = new double[candidates.Count];
        for (var i = 0; i < tenancies.Settlements.Length; i++)
        {
            if (tenancies.CandidateOfSettlement[i] is not (>= 0 and var candidate)) continue;
            var bag = CharGrams.Of(tenancies.Settlements[i].Firm.Words, 2, 2);
            firms[candidate]++;
            lengths[candidate] += bag.Length;
            for (var t = 0; t < bag.Tokens.Length; t++)
            {
                if (!counts.TryGetValue(bag.Tokens[t], out var of)) counts.Add(bag.Tokens[t], of = new double[candidates.Count]);
                of[candidate] += bag.Counts[t];
            }
        }

        var total = firms.Sum();
        if (total == 0) return new Indifference(candidates.Count);
        // A thousandth of a firm where there was none: last, but with a finite score.
        double[] priors = [.. firms.Select(count => Math.Log(Math.Max(count, 1e-3) / total))];
        return new Learned(counts, [.. lengths.Select(length => Math.Log(length + Added * counts.Count))], priors);
    }

    private sealed class Learned(Dictionary<ulong, double[]> counts, double[] lnLengths, double[] priors) : IAffinity
    {
        public void Score(Firm firm, Span<double> scores)
        {
            ArgumentNullException.ThrowIfNull(firm);
            Tenancies.Demand(scores, priors.Length);
            priors.CopyTo(scores);
            var bag = CharGrams.Of(firm.Words, 2, 2);
            for (var t = 0; t < bag.Tokens.Length; t++)
            {
                if (!counts.TryGetValue(bag.Tokens[t], out var of)) continue;
                for (var i = 0; i < scores.Length; i++) scores[i] += bag.Counts[t] * (Math.Log(of[i] + Added) - lnLengths[i]);
            }
        }
    }
}
