namespace Matching.Scoring;

/// <summary>A rising curve through given points: straight lines between them, level before the first and after the last.</summary>
public sealed class IsotonicCurve : ICalibrationCurve
{
    /// <summary>The name of the method.</summary>
    public const string Name = "isotonic";

    private readonly double[] _scores;
    private readonly double[] _probabilities;

    /// <summary>Takes the points.</summary>
    /// <param name="scores">Their scores, rising, no two the same.</param>
    /// <param name="probabilities">Their probabilities, 0–1, never falling.</param>
    /// <exception cref="ArgumentException">There is no point, the lists differ in length, or a point is out of order; the message names it.</exception>
    public IsotonicCurve(IReadOnlyList<double> scores, IReadOnlyList<double> probabilities)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(probabilities);
        if (scores.Count == 0 || scores.Count != probabilities.Count)
            throw new ArgumentException($"There are {scores.Count} scores and {probabilities.Count} probabilities; a curve needs as many of both, and one at least.", nameof(scores));
        for (var i = 0; i < scores.Count; i++)
        {
            if (!double.IsFinite(scores[i]) || (i > 0 && scores[i] <= scores[i - 1])) throw new ArgumentException($"Point {i} has score {scores[i]}; scores must be finite and rise.", nameof(scores));
            if (probabilities[i] is not (>= 0 and <= 1) || (i > 0 && probabilities[i] < probabilities[i - 1]))
                throw new ArgumentException($"Point {i} has probability {probabilities[i]}; probabilities must lie in 0–1 and never fall.", nameof(probabilities));
        }

        if (!double.IsFinite(scores[^1] - scores[0])) throw new ArgumentException($"From {scores[0]} to {scores[^1]} is farther than a number can say.", nameof(scores));
        (_scores, _probabilities) = ([.. scores], [.. probabilities]);
    }

    /// <summary>The scores of the points.</summary>
    public IReadOnlyList<double> Scores => _scores;

    /// <summary>Their probabilities.</summary>
    public IReadOnlyList<double> Probabilities => _probabilities;

    /// <inheritdoc/>
    public string Method => Name;

    /// <inheritdoc/>
    public double At(double score)
    {
        if (double.IsNaN(score)) return double.NaN;
        var found = Array.BinarySearch(_scores, score);
        if (found >= 0) return _probabilities[found];
        var next = ~found;
        if (next == 0) return _probabilities[0];
        if (next == _scores.Length) return _probabilities[^1];
        double from = _probabilities[next - 1], to = _probabilities[next];
        var way = (score - _scores[next - 1]) / (_scores[next] - _scores[next - 1]);

        // Rounding must not lift the end of a line above the point that it leads to.
        return Math.Min(to, from + ((to - from) * way));
    }
}
