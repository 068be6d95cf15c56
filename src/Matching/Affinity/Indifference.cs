namespace Matching.Affinity;

/// <summary>What is said while nothing is known: all candidates are equal.</summary>
internal sealed class Indifference(int candidates) : IAffinity
{
    /// <inheritdoc/>
    public void Score(Firm firm, Span<double> scores)
    {
        Tenancies.Demand(scores, candidates);
        scores.Clear();
    }
}
