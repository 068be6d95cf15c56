using Matching.Features;
using Matching.Scoring;

namespace Matching.Models;

/// <summary>Scores candidates with a trained model.</summary>
public sealed class ModelScorer : IScorer
{
    private const int BlockRows = 256;

    private readonly CompiledForest _forest;

    /// <summary>Binds a package to the schema of this build.</summary>
    /// <exception cref="ModelRefusedException">The package was trained on other features.</exception>
    public ModelScorer(ModelPackage package, FeatureSchema schema)
    {
        ModelRefusedException.ThrowIfForeign(package.Card, schema);
        _forest = CompiledForest.Compile(package.Forest);
    }

    /// <inheritdoc/>
    public string Method => "model";

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
