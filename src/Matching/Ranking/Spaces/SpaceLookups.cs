using Matching.Catalog;
using Matching.Features;

namespace Matching.Ranking;

/// <summary>The features of one company, and of it together with every kind of space that a feature can tell apart: each is measured once for each kind.</summary>
internal sealed class SpaceLookups
{
    private readonly SpaceScan _scan;
    private readonly SpaceView _spaces;
    private readonly float[]?[] _values;

    public SpaceLookups(SpaceScan scan, SpaceView spaces)
    {
        (_scan, _spaces) = (scan, spaces);
        var features = FeatureSchema.Current.Features;
        _values = new float[]?[features.Count];
        if (spaces.Count == 0) return;
        var any = spaces.PairAt(0);
        for (var i = 0; i < _values.Length; i++)
        {
            var feature = features[i];
            if (feature.Scope == FeatureScope.Company) _values[i] = [feature.Value(any)];
            if (feature.Scope == FeatureScope.Pair && scan.By(feature.Sees) is { } kinds)
                _values[i] = Array.ConvertAll(kinds.Samples, sample => feature.Value(spaces.With(sample)));
        }
    }

    /// <summary>The values of a feature by kind of space; a single one for features of the company. Null where every space has its own.</summary>
    public float[]? Values(int feature) => _values[feature];

    /// <summary>Looks up or measures the values of neighboring places, plots and buildings never together.</summary>
    /// <param name="feature">The feature's place in the schema.</param>
    /// <param name="start">The first place.</param>
    /// <param name="column">Receives one value a place.</param>
    public void Fill(int feature, int start, Span<float> column)
    {
        if (_values[feature] is { } values) Spread<float>(feature, values, start, column);
        else if (_scan.Measures[feature] is { } measured) measured.AsSpan(start, column.Length).CopyTo(column);
        else FeatureSchema.Current.Features[feature].Values(_spaces, start, column);
    }

    /// <summary>Looks up what is the same for all spaces of a kind.</summary>
    /// <param name="feature">The feature's place in the schema.</param>
    /// <param name="values">The value of each kind, as floats or as bins.</param>
    /// <param name="start">The first place.</param>
    /// <param name="column">Receives one value a place.</param>
    public void Spread<T>(int feature, ReadOnlySpan<T> values, int start, Span<T> column)
    {
        if (values.Length == 1)
        {
            column.Fill(values[0]);
            return;
        }

        var codes = _scan.By(FeatureSchema.Current.Features[feature].Sees)!.Codes.AsSpan(start, column.Length);
        for (var i = 0; i < column.Length; i++) column[i] = values[codes[i]];
    }
}
