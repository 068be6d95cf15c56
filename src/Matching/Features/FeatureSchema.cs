using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Matching.Catalog;

namespace Matching.Features;

/// <summary>The features in their fixed order. Training and serving use this one extractor, so that what is served is what was trained.</summary>
public sealed class FeatureSchema
{
    /// <summary>Moves whenever the meaning of a feature changes without its name, unit or range changing.</summary>
    private const int Version = 1;

    internal FeatureSchema(IReadOnlyList<Feature> features)
    {
        Features = features;
        Names = [.. features.Select(f => f.Name)];
        Signs = [.. features.Select(f => f.Sign)];
        var text = string.Create(CultureInfo.InvariantCulture, $"v{Version}\n")
            + string.Join('\n', features.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Name}|{f.Scope}|{f.Unit}|{f.Min:R}|{f.Max:R}")));
        Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }

    /// <summary>All features of the engine.</summary>
    public static FeatureSchema Current { get; } = new(FeatureSet.All);

    /// <summary>The features in order.</summary>
    public IReadOnlyList<Feature> Features { get; }

    /// <summary>Their names in order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>How many there are.</summary>
    public int Count => Features.Count;

    /// <summary>Sixteen hexadecimal digits that change with the names, order, units, ranges or meaning of the features.</summary>
    public string Hash { get; }

    /// <summary>Measures one pair.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="values">Receives <see cref="Count"/> values, NaN where missing.</param>
    /// <exception cref="ArgumentException"><paramref name="values"/> has another length.</exception>
    public void Extract(in Pair pair, Span<float> values)
    {
        if (values.Length != Count) throw new ArgumentException($"Expected room for {Count} values but got {values.Length}.", nameof(values));
        for (var i = 0; i < values.Length; i++) values[i] = Features[i].Value(pair);
    }

    /// <summary>Measures many pairs, laid out feature by feature.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="columns">Receives all pairs of the first feature, then of the second, and so on; NaN where missing.</param>
    /// <exception cref="ArgumentException"><paramref name="columns"/> has another length.</exception>
    public void Extract(ReadOnlySpan<Pair> pairs, Span<float> columns)
    {
        if (columns.Length != Count * pairs.Length) throw new ArgumentException($"Expected room for {Count * pairs.Length} values but got {columns.Length}.", nameof(columns));
        for (var i = 0; i < Count; i++) Features[i].Values(pairs, columns.Slice(i * pairs.Length, pairs.Length));
    }

    /// <summary>The sign of each feature, see <see cref="Feature.Sign"/>.</summary>
    public IReadOnlyList<int> Signs { get; }

    /// <summary>The place of a feature.</summary>
    /// <exception cref="KeyNotFoundException">There is no such feature.</exception>
    public int IndexOf(string name)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            if (Names[i] == name) return i;
        }

        throw new KeyNotFoundException($"There is no feature '{name}'; known are {string.Join(", ", Names)}.");
    }
}
