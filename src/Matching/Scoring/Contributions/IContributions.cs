using Matching.Domain;

namespace Matching.Scoring;

/// <summary>Parts a score among the features of its row: <see cref="Base"/> and the contributions add up to it. Safe for concurrent callers.</summary>
public interface IContributions
{
    /// <summary>Values of a row of features.</summary>
    int Features { get; }

    /// <summary>The score where nothing about a pair is known: the mean over what was learned from, or the neutral points of the rules.</summary>
    double Base { get; }

    /// <summary>What is to be kept in mind about the parting; null when nothing is.</summary>
    Text? Caution { get; }

    /// <summary>Parts the scores of rows, before any link.</summary>
    /// <param name="columns">All rows of the first feature, then of the second, and so on; NaN where missing.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="contributions">Laid out alike; receives one number a feature and row.</param>
    /// <exception cref="ArgumentException">A span has the wrong length.</exception>
    void Explain(ReadOnlySpan<float> columns, int rows, Span<double> contributions);
}
