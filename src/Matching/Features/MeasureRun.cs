using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Matching.Catalog;
using Matching.Rules;

namespace Matching.Features;

/// <summary>The features of neighboring companies of a table, one run of rows after the other in the same memory.</summary>
/// <remarks>The start waits for a million companies: the loops over them are optimized at once, not when the runtime has found out that it is worth it.</remarks>
internal sealed class MeasureRun
{
    // Six centers, and none.
    private const int CenterBits = 3;

    private readonly CompanyTable _table;
    private readonly RuleBook _rules;
    private readonly DateOnly _day;
    private readonly CompanyFeature[] _features;
    private readonly float[][] _values;
    private readonly int[] _ofRows, _ofKinds;
    private readonly Dictionary<int, float>[] _kinds;
    private readonly int _revenue, _sizeBits;
    private readonly uint[] _centers;
    private int _start, _length;

    /// <summary>Makes room.</summary>
    /// <param name="table">The companies.</param>
    /// <param name="rules">The rules of grading.</param>
    /// <param name="day">The day.</param>
    /// <param name="most">The most companies that a run may have.</param>
    public MeasureRun(CompanyTable table, RuleBook rules, DateOnly day, int most)
    {
        (_table, _rules, _day) = (table, rules, day);
        var schema = FeatureSchema.Current;
        Features = [.. Enumerable.Range(0, schema.Count).Where(i => schema.Features[i] is CompanyFeature)];
        _features = Array.ConvertAll(Features, i => (CompanyFeature)schema.Features[i]);
        _values = Array.ConvertAll(_features, _ => new float[most]);
        var byKind = Enumerable.Range(0, _features.Length).ToLookup(i => _features[i].Kinds(table) is not null);
        (_ofRows, _ofKinds) = ([.. byKind[false]], [.. byKind[true]]);
        _kinds = Array.ConvertAll(_features, _ => new Dictionary<int, float>());
        _sizeBits = 32 - CenterBits - Features.Length;
        _revenue = Array.IndexOf(Features, schema.IndexOf("logRevenue"));
        _centers = [.. table.Fits.Values.Select(fit => (uint)((int?)fit.Primary + 1 ?? 0))];
    }

    /// <summary>The places of the features in the schema.</summary>
    public int[] Features { get; }

    /// <summary>A feature of the run's companies; NaN where missing.</summary>
    /// <param name="feature">Its place in <see cref="Features"/>.</param>
    public ReadOnlySpan<float> Values(int feature) => _values[feature].AsSpan(0, _length);

    /// <summary>Measures the companies of some rows, in place of those of the run before.</summary>
    public void Measure(int start, int end)
    {
        (_start, _length) = (start, end - start);
        Parallel.ForEach(Partitioner.Create(start, end), range => MeasureRows(range.Item1, range.Item2));
        Parallel.ForEach(_ofKinds, MeasureKinds);
    }

    /// <summary>The keys by which the run's companies stand in order: primary center, which features are missing, revenue.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void OrderKeys(Span<uint> keys)
    {
        var sizes = _values[_revenue];
        for (var i = 0; i < keys.Length; i++)
        {
            var key = _centers[_table.Fits.Codes[_start + i]];
            foreach (var values in _values) key = (key << 1) | (float.IsNaN(values[i]) ? 1u : 0u);

            // Bits of positive floats rise with the value; the upper ones, with some of the fraction, tell sizes apart well enough.
            keys[i] = (key << _sizeBits) | (float.IsNaN(sizes[i]) ? 0 : BitConverter.SingleToUInt32Bits(sizes[i]) >> (31 - _sizeBits));
        }
    }

    private void MeasureRows(int from, int until) =>
        _table.ReadFigures(from, until, [MethodImpl(MethodImplOptions.AggressiveOptimization)] (company) =>
        {
            foreach (var i in _ofRows) _values[i][company.Index - _start] = _features[i].Value(company, _day, _rules);
        });

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MeasureKinds(int feature)
    {
        var (kinds, values) = (_features[feature].Kinds(_table)!, _kinds[feature]);
        var knownFrom = _table.KnownFrom;
        for (var i = 0; i < _length; i++)
        {
            var row = _start + i;
            ref var value = ref _values[feature][i];
            if (knownFrom[row] > _day.DayNumber) value = float.NaN;
            else if (!values.TryGetValue(kinds[row], out value)) values[kinds[row]] = value = _features[feature].Value(_table.Read(row), _day, _rules);
        }
    }
}
