using System.Runtime.CompilerServices;
using Matching.Features;
using Matching.Scoring;

namespace Matching.Models;

/// <summary>Scores candidates with a trained model.</summary>
public sealed class ModelScorer : IScorer, IColumnScorer
{
    private const int BlockRows = 256;

    private static readonly ConditionalWeakTable<AdditiveModel, CompiledModel> Compiled = [];

    /// <summary>Binds a package to the schema of this build.</summary>
    /// <param name="package">The package.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="method">The name in reports.</param>
    /// <exception cref="ModelRefusedException">The package was trained on other features.</exception>
    public ModelScorer(ModelPackage package, FeatureSchema schema, string method = "model")
    {
        ModelRefusedException.ThrowIfForeign(package.Card, schema);
        Method = method;
        Model = Compiled.GetValue(package.Model, CompiledModel.Compile);
    }

    /// <inheritdoc/>
    public string Method { get; }

    /// <inheritdoc/>
    public int Features => Model.Features;

    /// <summary>The model, compiled once for each package.</summary>
    public CompiledModel Model { get; }

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<float> columns, int rows, Span<double> scores) => Model.Score(columns, rows, scores);

    /// <inheritdoc/>
    public void Score(string query, FeatureTable candidates, Span<double> scores)
    {
        var results = new double[scores.Length];
        Parallel.For(0, (results.Length + BlockRows - 1) / BlockRows, () => new float[BlockRows * Features], (block, _, columns) =>
        {
            var start = block * BlockRows;
            var rows = Math.Min(BlockRows, results.Length - start);
            for (var row = 0; row < rows; row++)
            {
                var values = candidates[start + row];
                for (var feature = 0; feature < values.Length; feature++) columns[(feature * rows) + row] = values[feature];
            }

            Model.Score(columns.AsSpan(0, rows * Features), rows, results.AsSpan(start, rows));
            return columns;
        }, _ => { });
        results.CopyTo(scores);
    }
}
