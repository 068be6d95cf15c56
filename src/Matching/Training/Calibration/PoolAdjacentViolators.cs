using Matching.Scoring;

namespace Matching.Training;

/// <summary>Isotonic regression: the rising curve that is nearest to the outcomes by squared distance.</summary>
/// <remarks>
/// Pool adjacent violators (Ayer and others 1955; Barlow and others 1972): neighbors whose means fall are merged until none do. Equal scores are one
/// point from the start. A curve through the ends of the merged blocks, with lines between them, as scikit-learn's <c>IsotonicRegression</c> draws it.
/// </remarks>
public static class PoolAdjacentViolators
{
    /// <summary>Fits.</summary>
    /// <param name="scores">The scores, finite; at least one.</param>
    /// <param name="outcomes">Whether each came true.</param>
    /// <exception cref="ArgumentException">There is no score, the lists differ in length, or a score is not finite.</exception>
    public static IsotonicCurve Fit(ReadOnlySpan<double> scores, ReadOnlySpan<bool> outcomes)
    {
        ScoredOutcomes.Demand(scores, outcomes);
        var blocks = new Stack<Block>();
        foreach (var point in Points(scores, outcomes))
        {
            var block = point;
            while (blocks.TryPeek(out var before) && before.Mean >= block.Mean) block = blocks.Pop().With(block);
            blocks.Push(block);
        }

        List<double> at = [], probabilities = [];
        foreach (var block in blocks.Reverse())
        {
            at.Add(block.First);
            probabilities.Add(block.Mean);
            if (block.Last == block.First) continue;
            at.Add(block.Last);
            probabilities.Add(block.Mean);
        }

        return new IsotonicCurve(at, probabilities);
    }

    private static IEnumerable<Block> Points(ReadOnlySpan<double> scores, ReadOnlySpan<bool> outcomes)
    {
        var all = new (double Score, bool Outcome)[scores.Length];
        for (var i = 0; i < all.Length; i++) all[i] = (scores[i], outcomes[i]);
        return all.GroupBy(p => p.Score).OrderBy(g => g.Key).Select(g => new Block(g.Key, g.Key, g.Count(p => p.Outcome), g.Count()));
    }

    private readonly record struct Block(double First, double Last, int Positives, int Count)
    {
        public double Mean => (double)Positives / Count;

        public Block With(Block next) => new(First, next.Last, Positives + next.Positives, Count + next.Count);
    }
}
