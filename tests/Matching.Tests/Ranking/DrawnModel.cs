using Matching.Features;
using Matching.Models;
using Matching.Scoring;
using Matching.Tests.Scoring;

namespace Matching.Tests.Ranking;

/// <summary>Models that are drawn at random.</summary>
internal static class DrawnModel
{
    /// <summary>A model of trees.</summary>
    public static ModelScorer Of(int seed) => Served(new AdditiveModel(Forest(seed)));

    /// <summary>A model of trees, a linear one, and one that adds both.</summary>
    public static IEnumerable<ModelScorer> OfEveryKind(int seed) => EveryKind(seed).Select(Served);

    /// <summary>The same, not made ready.</summary>
    public static IEnumerable<AdditiveModel> EveryKind(int seed)
    {
        var (forest, linear) = (Forest(seed), Linear(seed));
        return [new AdditiveModel(forest), new AdditiveModel(null, linear), new AdditiveModel(forest, linear)];
    }

    // Splits on all of the engine's own features, known and missing.
    private static Forest Forest(int seed)
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
        return new Forest(input.Columns.Count, [.. trees], 0.5, input);
    }

    // Weighs most of them, some only where they are missing.
    private static LinearModel Linear(int seed)
    {
        var random = new Random(seed);
        return new LinearModel([.. Draw()], [.. Draw()], random.NextDouble());

        IEnumerable<double> Draw() => Enumerable.Range(0, FeatureSchema.Current.Count).Select(_ => random.Next(4) == 0 ? 0 : (random.NextDouble() * 2) - 1);
    }

    private static ModelScorer Served(AdditiveModel model) => new(AModel.Preferring(FeatureSchema.Current.Names[0], 0) with { Model = model }, FeatureSchema.Current);

    private static float Threshold(FeatureSchema schema, InputColumn column, Random random)
    {
        if (column.Kind == InputKind.MissingFlag) return 0.5f;
        var feature = schema.Features[column.Feature];
        return (float)(feature.Min + ((feature.Max - feature.Min) * ((random.NextDouble() * 1.2) - 0.2)));
    }
}
