namespace Matching.Scoring;

/// <summary>A forest made ready for scoring many rows at once. Immutable and safe for concurrent callers.</summary>
public sealed class CompiledForest : IColumnScorer
{
    private readonly Forest _forest;

    private CompiledForest(Forest forest, KernelPath path) => (_forest, Path) = (forest, path);

    /// <summary>The width of the vectors that it scores with.</summary>
    public KernelPath Path { get; }

    /// <summary>Values of a row of features.</summary>
    public int Features => _forest.Input.Features;

    /// <summary>Compiles a forest.</summary>
    /// <param name="forest">The forest.</param>
    /// <param name="path">The width of the vectors; by default the widest that the processor has.</param>
    /// <exception cref="PlatformNotSupportedException">The processor lacks the vectors that were asked for.</exception>
    public static CompiledForest Compile(Forest forest, KernelPath path = KernelPath.Auto) => new(forest, path);

    /// <summary>Scores rows that are laid out feature by feature.</summary>
    /// <param name="columns">All rows of the first feature, then of the second, and so on; NaN where missing.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="scores">Receives one sum a row, before <see cref="Forest.Link"/>.</param>
    /// <exception cref="ArgumentException">A span has the wrong length.</exception>
    public void Score(ReadOnlySpan<float> columns, int rows, Span<double> scores)
    {
        if (columns.Length != rows * Features) throw new ArgumentException($"Expected {rows * Features} values but got {columns.Length}.", nameof(columns));
        if (scores.Length != rows) throw new ArgumentException($"Expected room for {rows} scores but got {scores.Length}.", nameof(scores));
        var values = new float[Features];
        var encoded = new float[_forest.Width];
        for (var row = 0; row < rows; row++)
        {
            for (var f = 0; f < values.Length; f++) values[f] = columns[(f * rows) + row];
            _forest.Input.Encode(values, encoded);
            scores[row] = ForestOracle.Score(_forest, encoded);
        }
    }
}
