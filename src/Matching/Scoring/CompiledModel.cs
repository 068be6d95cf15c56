namespace Matching.Scoring;

/// <summary>A model made ready for scoring many rows at once: its compiled parts, whose scores are added. Immutable and safe for concurrent callers.</summary>
/// <remarks>As exact as its parts: a linear combiner to the last bit, a forest as <see cref="CompiledForest"/> says.</remarks>
public sealed class CompiledModel : IColumnScorer
{
    private CompiledModel(AdditiveModel model)
    {
        Features = model.Features;
        Forest = model.Forest is { } forest ? CompiledForest.Compile(forest) : null;
        Linear = model.Linear is { } linear ? CompiledLinear.Compile(linear) : null;
    }

    /// <inheritdoc/>
    public int Features { get; }

    /// <summary>The forest, or null.</summary>
    public CompiledForest? Forest { get; }

    /// <summary>The linear combiner, or null.</summary>
    public CompiledLinear? Linear { get; }

    /// <summary>Compiles a model.</summary>
    /// <exception cref="NotSupportedException">A tree is too deep, or there are too many thresholds.</exception>
    public static CompiledModel Compile(AdditiveModel model) => new(model);

    /// <summary>Scores rows that are laid out feature by feature.</summary>
    /// <param name="columns">All rows of the first feature, then of the second, and so on; NaN where missing.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="scores">Receives one sum a row, before <see cref="AdditiveModel.Link"/>.</param>
    /// <exception cref="ArgumentException">A span has the wrong length.</exception>
    public void Score(ReadOnlySpan<float> columns, int rows, Span<double> scores)
    {
        if (Forest is null)
        {
            Linear!.Score(columns, rows, scores);
            return;
        }

        Forest.Score(columns, rows, scores);
        Linear?.AddTo(columns, rows, scores);
    }
}
