using Matching.Features;
using Matching.Scoring;

namespace Matching.Models;

/// <summary>Scores candidates with a trained model.</summary>
public sealed class ModelScorer : IScorer
{
    private readonly ModelPackage _package;

    /// <summary>Binds a package to the schema of this build.</summary>
    /// <exception cref="ModelRefusedException">The package was trained on other features.</exception>
    public ModelScorer(ModelPackage package, FeatureSchema schema)
    {
        ModelRefusedException.ThrowIfForeign(package.Card, schema);
        _package = package;
    }

    /// <inheritdoc/>
    public string Method => "model";

    /// <inheritdoc/>
    public void Score(string query, FeatureTable candidates, Span<double> scores)
    {
        var results = new double[scores.Length];
        Parallel.For(0, results.Length, () => new float[MissingEncoder.Width(candidates.Schema)], (i, _, row) =>
        {
            MissingEncoder.Encode(candidates.Schema, candidates[i], row);
            results[i] = ForestOracle.Score(_package.Forest, row);
            return row;
        }, _ => { });
        results.CopyTo(scores);
    }
}
