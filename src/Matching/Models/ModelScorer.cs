using System.Runtime.CompilerServices;
using Matching.Features;
using Matching.Scoring;

namespace Matching.Models;

/// <summary>Scores candidates with a trained model.</summary>
public sealed class ModelScorer : IScorer, IColumnScorer
{
    private const int BlockRows = 256;

    private static readonly ConditionalWeakTable<Forest, CompiledForest> Compiled = [];

    private readonly CompiledForest _forest;

    /// <summary>Binds a package to the schema of this build.</summary>
    /// <exception cref="ModelRefusedException">The package was trained on other features.</exception>
    public ModelScorer(ModelPackage package, FeatureSchema schema)
    {
        ModelRefusedException.ThrowIfForeign(package.Card, schema);
        _forest = Compiled.GetValue(package.Forest, static forest => CompiledForest.Compile(forest));
    }

    /// <inheritdoc/>
    public string Method => "model";

    /// <inheritdoc/>
    public int Features => _forest.Features;

    /// <summary>The forest, compiled once for each package.</summary>
    public CompiledForest Forest => _forest;

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<float> columns, int rows, Span<double> scores) => _forest.Score(columns, rows, scores);

    /// <inheritdoc/>
    public void Score(string query, FeatureTable candidates, Span<double> scores)
    {
        var results = new double[scores.Length];
        Parallel.For(0, (results.Length + BlockRows - 1) / BlockRows, () => new float[BlockRows * _forest.Features], (block, _, columns) =>
        {
            var start = block * BlockRows;
            var rows = Math.Min(BlockRows, results.Length - start);
            for (var row = 0; row < rows; row++)
            {
                var values = candidates[start + row];
                for (var feature = 0; feature < values.Length; feature++) columns[(feature * rows) + row] = values[feature];
            }

            _forest.Score(columns.AsSpan(0, rows * _forest.Features), rows, results.AsSpan(start, rows));
            return columns;
        }, _ => { });
        results.CopyTo(scores);
    }
}
