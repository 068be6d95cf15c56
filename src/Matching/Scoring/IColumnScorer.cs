namespace Matching.Scoring;

/// <summary>Gives each of many rows a number; higher is better. Safe for concurrent callers.</summary>
public interface IColumnScorer
{
    /// <summary>Values of a row of features.</summary>
    int Features { get; }

    /// <summary>Scores rows that are laid out feature by feature.</summary>
    /// <param name="columns">All rows of the first feature, then of the second, and so on; NaN where missing.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="scores">Receives one score a row.</param>
    /// <exception cref="ArgumentException">A span has the wrong length.</exception>
    void Score(ReadOnlySpan<float> columns, int rows, Span<double> scores);
}
