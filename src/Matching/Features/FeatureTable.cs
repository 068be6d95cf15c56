using Matching.Catalog;

namespace Matching.Features;

/// <summary>The features of many pairs, row by row.</summary>
public sealed class FeatureTable
{
    private readonly float[] _values;

    private FeatureTable(FeatureSchema schema, IReadOnlyList<Pair> pairs)
    {
        Schema = schema;
        Pairs = pairs;
        _values = new float[checked(pairs.Count * schema.Count)];
    }

    /// <summary>The features and their order.</summary>
    public FeatureSchema Schema { get; }

    /// <summary>The pairs that were measured.</summary>
    public IReadOnlyList<Pair> Pairs { get; }

    /// <summary>The values of one pair, NaN where missing.</summary>
    public ReadOnlySpan<float> this[int row] => _values.AsSpan(row * Schema.Count, Schema.Count);

    /// <summary>Measures all pairs, on all cores.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static FeatureTable Extract(FeatureSchema schema, IReadOnlyList<Pair> pairs, CancellationToken cancel = default)
    {
        var table = new FeatureTable(schema, pairs);
        Parallel.For(0, pairs.Count, new ParallelOptions { CancellationToken = cancel }, row =>
            schema.Extract(pairs[row], table._values.AsSpan(row * schema.Count, schema.Count)));
        return table;
    }
}
