using Matching.Features;

namespace Matching.Scoring;

/// <summary>
/// Turns missing values into what a tree can split on: a sentinel below the feature's range, plus a flag per feature. Training and serving share
/// it, because FastTree drops rows with NaN when it trains and sends NaN to the right when it predicts.
/// </summary>
public static class MissingEncoder
{
    /// <summary>How many values an encoded row has: every feature, then every flag.</summary>
    public static int Width(FeatureSchema schema) => schema.Count * 2;

    /// <summary>The value that stands for "missing": one range below the least value.</summary>
    public static float Sentinel(Feature feature) => (float)(feature.Min - (feature.Max - feature.Min));

    /// <summary>The columns that a schema's features are encoded to: the values with sentinels, then the flags (1 missing, 0 known).</summary>
    public static ForestInput Input(FeatureSchema schema) => new(
        schema.Count,
        [
            .. schema.Features.Select((feature, i) => new InputColumn(i, InputKind.Value, Sentinel(feature))),
            .. schema.Features.Select((_, i) => new InputColumn(i, InputKind.MissingFlag)),
        ]);

    /// <summary>The names of an encoded row's columns.</summary>
    public static IReadOnlyList<string> Names(FeatureSchema schema) => [.. schema.Names, .. schema.Names.Select(n => n + ".missing")];
}
