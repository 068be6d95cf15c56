using System.Buffers;

namespace Matching.Ranking;

/// <summary>Scores companies with both parts of a model and adds what they say.</summary>
internal sealed class BlendedScores(ForestScores forest, LinearScores linear) : ICompanyScores, IDisposable
{
    /// <inheritdoc/>
    public void Score(int start, Span<double> scores)
    {
        var rented = ArrayPool<double>.Shared.Rent(scores.Length);
        var added = rented.AsSpan(0, scores.Length);
        forest.Score(start, scores);
        linear.Score(start, added);
        for (var i = 0; i < scores.Length; i++) scores[i] += added[i];
        ArrayPool<double>.Shared.Return(rented);
    }

    /// <inheritdoc/>
    public void Dispose() => forest.Dispose();
}
