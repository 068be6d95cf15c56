using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>A number about a company, an offering or the pair, as of the pair's day (domain 5.3). Missing is NaN, never a made-up 0.</summary>
/// <param name="name">The name in schemas and reports, camelCase.</param>
/// <param name="label">The name for people.</param>
/// <param name="scope">What it is a number about.</param>
/// <param name="unit">Its unit; <c>1</c> for a pure number.</param>
/// <param name="min">The least value; smaller ones are clipped.</param>
/// <param name="max">The largest value; larger ones are clipped.</param>
/// <param name="missing">What a missing value means.</param>
public abstract class Feature(string name, Text label, FeatureScope scope, string unit, double min, double max, Text missing)
{
    /// <summary>The name in schemas and reports.</summary>
    public string Name { get; } = name;

    /// <summary>The name for people.</summary>
    public Text Label { get; } = label;

    /// <summary>What it is a number about.</summary>
    public FeatureScope Scope { get; } = scope;

    /// <summary>Its unit.</summary>
    public string Unit { get; } = unit;

    /// <summary>The least value.</summary>
    public double Min { get; } = min;

    /// <summary>The largest value.</summary>
    public double Max { get; } = max;

    /// <summary>What a missing value means.</summary>
    public Text Missing { get; } = missing;

    /// <summary>
    /// Whether more of it can only speak for a pair (1), against it (−1), or either (0): the sign that domain 5.3 imposes on monotonic models.
    /// </summary>
    public virtual int Sign => 0;

    /// <summary>
    /// Whether it tells whom staff were dealing with rather than who is worth it (domain 5.3, bias features): it is shown, and explains who was approached,
    /// but nothing is learned from it about relevance.
    /// </summary>
    public virtual bool FollowsExposure => false;

    /// <summary>What a pair feature looks at of a company that has asked for nothing and is tied to nobody; at most one trait.</summary>
    public virtual CompanyTrait Reads => CompanyTrait.None;

    /// <summary>What a pair feature looks at of a space.</summary>
    internal virtual SpaceTrait Sees => SpaceTrait.Own;

    /// <summary>The value, within <see cref="Min"/> and <see cref="Max"/>, or NaN when missing.</summary>
    public float Value(in Pair pair) => Clip(Compute(pair), Min, Max);

    /// <summary>The values of many pairs, the same bits as <see cref="Value"/> of each.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="column">Receives one value a pair.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    public virtual void Values(ReadOnlySpan<Pair> pairs, Span<float> column)
    {
        CheckRoom(pairs, column);
        for (var i = 0; i < pairs.Length; i++) column[i] = Value(pairs[i]);
    }

    /// <summary>The values of some neighboring spaces before one company, the same bits as <see cref="Value"/> of each.</summary>
    /// <param name="spaces">The spaces, and who asks.</param>
    /// <param name="start">The first place; plots and buildings never come together.</param>
    /// <param name="column">Receives one value a place.</param>
    internal virtual void Values(SpaceView spaces, int start, Span<float> column)
    {
        for (var i = 0; i < column.Length; i++) column[i] = Value(spaces.PairAt(start + i));
    }

    private protected static void CheckRoom(ReadOnlySpan<Pair> pairs, Span<float> column)
    {
        if (column.Length != pairs.Length) throw new ArgumentException($"Expected room for {pairs.Length} values but got {column.Length}.", nameof(column));
    }

    private protected static float Clip(double value, double min, double max) => double.IsNaN(value) ? float.NaN : (float)Math.Clamp(value, min, max);

    /// <summary>The value before clipping.</summary>
    protected abstract double Compute(in Pair pair);
}
