namespace Matching.Features;

/// <summary>
/// Turns missing values into what a tree can split on: a sentinel below the feature's range, plus a flag per feature that was ever able to be
/// missing. Training and serving share it, because FastTree drops rows with NaN when it trains and sends NaN to the right when it predicts.
/// </summary>
public static class MissingEncoder
{
    /// <summary>How many values an encoded row has: every feature, then every flag.</summary>
    public static int Width(FeatureSchema schema) => schema.Count * 2;

    /// <summary>The value that stands for "missing": one range below the least value.</summary>
    public static float Sentinel(Feature feature) => (float)(feature.Min - (feature.Max - feature.Min));

    /// <summary>Encodes one row.</summary>
    /// <param name="schema">The schema of the row.</param>
    /// <param name="values">The values, NaN where missing.</param>
    /// <param name="encoded">Receives the values with sentinels, then the flags (1 missing, 0 known).</param>
    /// <exception cref="ArgumentException">A span has the wrong length.</exception>
    public static void Encode(FeatureSchema schema, ReadOnlySpan<float> values, Span<float> encoded)
    {
        if (values.Length != schema.Count) throw new ArgumentException($"Expected {schema.Count} values but got {values.Length}.", nameof(values));
        if (encoded.Length != Width(schema)) throw new ArgumentException($"Expected room for {Width(schema)} values but got {encoded.Length}.", nameof(encoded));
        for (var i = 0; i < values.Length; i++)
        {
            var missing = float.IsNaN(values[i]);
            encoded[i] = missing ? Sentinel(schema.Features[i]) : values[i];
            encoded[schema.Count + i] = missing ? 1 : 0;
        }
    }

    /// <summary>The names of an encoded row's columns.</summary>
    public static IReadOnlyList<string> Names(FeatureSchema schema) => [.. schema.Names, .. schema.Names.Select(n => n + ".missing")];
}
