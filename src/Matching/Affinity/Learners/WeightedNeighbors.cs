namespace Matching.Affinity;

/// <summary>ln(Σ weight · cos² + 0.02) over the settlements that count for a candidate.</summary>
/// <param name="space">The space of the settlements' words.</param>
/// <param name="counted">Which settlements count for each candidate, and with what weight above 0.</param>
internal sealed class WeightedNeighbors(TextSpace space, (int Settlement, double Weight)[][] counted) : IAffinity
{
    private readonly CosineIndex _index = new(space.Vectors, space.Width);

    public void Score(Firm firm, Span<double> scores)
    {
        Tenancies.Demand(scores, counted.Length);
        var cosines = _index.Cosines(space.Of(firm));
        for (var i = 0; i < scores.Length; i++)
        {
            var sum = 0.0;
            foreach (var (settlement, weight) in counted[i]) sum += weight * cosines[settlement] * cosines[settlement];
            scores[i] = Math.Log(sum + ClauseNeighbors.Least);
        }
    }
}
