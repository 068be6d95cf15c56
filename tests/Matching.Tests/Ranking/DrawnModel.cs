using Matching.Features;
using Matching.Models;
using Matching.Scoring;
using Matching.Tests.Scoring;

namespace Matching.Tests.Ranking;

/// <summary>A model of trees that are drawn at random.</summary>
internal static class DrawnModel
{
    /// <summary>Splits on all of the engine's own features, known and missing.</summary>
    public static ModelScorer Of(int seed)
    {
        var schema = FeatureSchema.Current;
        var random = new Random(seed);
        var forest = new RandomForests(random).Draw(MissingEncoder.Width(schema), 40, 31, 1);
        var input = MissingEncoder.Input(schema);
        var trees = forest.Trees.Select(tree =>
        {
            var columns = tree.Features.Select(_ => random.Next(input.Columns.Count)).ToArray();
            var thresholds = columns.Select(c => Threshold(schema, input.Columns[c], random)).ToArray();
            return tree with { Features = columns, Thresholds = thresholds };
        });
        var package = AModel.Preferring(schema.Names[0], 0);
        return new ModelScorer(package with { Forest = new Forest(input.Columns.Count, [.. trees], 0.5, input) }, schema);
    }

    private static float Threshold(FeatureSchema schema, InputColumn column, Random random)
    {
        if (column.Kind == InputKind.MissingFlag) return 0.5f;
        var feature = schema.Features[column.Feature];
        return (float)(feature.Min + ((feature.Max - feature.Min) * ((random.NextDouble() * 1.2) - 0.2)));
    }
}
