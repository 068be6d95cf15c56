using System.Numerics;

namespace Matching.Scoring;

/// <summary>
/// A linear combiner made ready for scoring many rows at once: column by column over vectors, features that add nothing left out. The same bits as
/// <see cref="LinearModel.Score"/>. Immutable and safe for concurrent callers.
/// </summary>
/// <remarks>
/// The parts of a row are added in the order of the features, as the slow way does, so that only the rows are worked on side by side and no sum is
/// rounded otherwise. A product and its addition stay two operations: fused they would be rounded once and not twice.
/// </remarks>
public sealed class CompiledLinear : IColumnScorer
{
    /// <summary>Rows that are summed up at a time: as many as stay in the processor's nearest memory.</summary>
    private const int Strip = 512;

    private readonly LinearModel _model;
    private readonly int[] _used;

    private CompiledLinear(LinearModel model)
    {
        _model = model;
        _used = [.. Enumerable.Range(0, model.Features).Where(model.Uses)];
    }

    /// <summary>Values of a row of features.</summary>
    public int Features => _model.Features;

    /// <summary>The features that can change a score, in order.</summary>
    internal ReadOnlySpan<int> Used => _used;

    /// <summary>What every row begins with.</summary>
    internal double Bias => _model.Bias;

    /// <summary>Makes a combiner ready.</summary>
    public static CompiledLinear Compile(LinearModel model) => new(model);

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<float> columns, int rows, Span<double> scores)
    {
        Check(columns, rows, scores);
        for (var start = 0; start < rows; start += Strip) Sum(columns, rows, start, scores.Slice(start, Math.Min(Strip, rows - start)));
    }

    /// <summary>Adds every row's score to what is there already.</summary>
    /// <inheritdoc cref="Score"/>
    internal void AddTo(ReadOnlySpan<float> columns, int rows, Span<double> scores)
    {
        Check(columns, rows, scores);
        Span<double> room = stackalloc double[Strip];
        for (var start = 0; start < rows; start += Strip)
        {
            var sums = room[..Math.Min(Strip, rows - start)];
            Sum(columns, rows, start, sums);
            for (var row = 0; row < sums.Length; row++) scores[start + row] += sums[row];
        }
    }

    /// <summary>What a feature adds for one value.</summary>
    internal double Part(int feature, float value) => _model.Part(feature, value);

    /// <summary>Adds what a feature adds, row by row.</summary>
    internal void AddParts(int feature, ReadOnlySpan<float> values, Span<double> sums)
    {
        double weight = _model.Weights[feature], whenMissing = _model.WhenMissing[feature];
        var row = 0;
        if (weight != 0)
        {
            Vector<double> weights = new(weight), missing = new(whenMissing);
            for (var half = Vector<double>.Count; row <= values.Length - Vector<float>.Count; row += Vector<float>.Count)
            {
                Vector.Widen(new Vector<float>(values[row..]), out var low, out var high);
                (new Vector<double>(sums[row..]) + Parts(low, weights, missing)).CopyTo(sums[row..]);
                (new Vector<double>(sums[(row + half)..]) + Parts(high, weights, missing)).CopyTo(sums[(row + half)..]);
            }
        }

        for (; row < values.Length; row++) sums[row] += _model.Part(feature, values[row]);
    }

    // Only NaN differs from itself.
    private static Vector<double> Parts(Vector<double> values, Vector<double> weights, Vector<double> missing) =>
        Vector.ConditionalSelect(Vector.Equals(values, values), values * weights, missing);

    private void Sum(ReadOnlySpan<float> columns, int rows, int start, Span<double> sums)
    {
        sums.Fill(Bias);
        foreach (var feature in _used) AddParts(feature, columns.Slice((feature * rows) + start, sums.Length), sums);
    }

    private void Check(ReadOnlySpan<float> columns, int rows, Span<double> scores)
    {
        if (columns.Length != (long)rows * Features) throw new ArgumentException($"Expected {(long)rows * Features} values but got {columns.Length}.", nameof(columns));
        if (scores.Length != rows) throw new ArgumentException($"Expected room for {rows} scores but got {scores.Length}.", nameof(scores));
    }
}
