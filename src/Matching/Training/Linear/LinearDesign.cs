using Matching.Scoring;

namespace Matching.Training;

/// <summary>
/// A table as linear trainers see it: every feature in units of its spread within a query, a missing value at the mean and marked by a column of its own,
/// and the scores of the prior beside them.
/// </summary>
/// <remarks>A feature that never differs within a query cannot change an order; it has no column and keeps the prior's weight.</remarks>
internal sealed class LinearDesign
{
    private const double LeastSpread = 1e-6;

    private readonly RankingTable _table;
    private readonly double[] _fill;
    private readonly (int Feature, bool IsFlag, double Spread)[] _columns;
    private readonly double[] _values;

    public LinearDesign(RankingTable table)
    {
        _table = table;
        _fill = [.. Enumerable.Range(0, table.Features.Count).Select(MeanOf)];
        _columns = [.. Enumerable.Range(0, table.Features.Count).SelectMany(ColumnsOf)];
        _values = new double[table.Rows.Count * _columns.Length];
        for (var c = 0; c < _columns.Length; c++)
        {
            var (feature, isFlag, spread) = _columns[c];
            for (var row = 0; row < table.Rows.Count; row++) _values[(row * _columns.Length) + c] = Value(row, feature, isFlag) / spread;
        }

        Prior = [.. table.Rows.Select(row => table.Prior?.Score(row) ?? 0)];
        PriorSpread = SpreadOf(row => Prior[row]);
    }

    /// <summary>How many columns there are.</summary>
    public int Count => _columns.Length;

    /// <summary>The prior's score of each row; zeros where there is none.</summary>
    public double[] Prior { get; }

    /// <summary>The spread of the prior's scores within a query; 0 where there is none.</summary>
    public double PriorSpread { get; }

    /// <summary>The columns of a row.</summary>
    public ReadOnlySpan<double> this[int row] => _values.AsSpan(row * Count, Count);

    /// <summary>The least value of each column's weight, so that no feature counts against its known direction.</summary>
    /// <param name="priorScale">How much the prior counts.</param>
    public double[] Lower(double priorScale) =>
        [.. _columns.Select(c => Sign(c) == 0 ? double.NegativeInfinity : -priorScale * Sign(c) * PriorWeight(c.Feature) * c.Spread)];

    /// <summary>The model that has these weights: the prior times its scale, and what was learned on top.</summary>
    /// <param name="priorScale">How much the prior counts.</param>
    /// <param name="weights">One a column.</param>
    /// <param name="bias">Added to every score.</param>
    public LinearModel Model(double priorScale, ReadOnlySpan<double> weights, double bias)
    {
        var slopes = new double[_table.Features.Count];
        var missing = new double[slopes.Length];
        for (var i = 0; i < slopes.Length; i++)
        {
            slopes[i] = priorScale * PriorWeight(i);
            missing[i] = priorScale * (_table.Prior?.WhenMissing[i] ?? 0);
        }

        for (var c = 0; c < _columns.Length; c++)
        {
            var (feature, isFlag, spread) = _columns[c];
            var weight = weights[c] * Orientation(_columns[c]) / spread;
            missing[feature] += isFlag ? weight : weight * _fill[feature];
            if (!isFlag) slopes[feature] += weight;
        }

        return new LinearModel(slopes, missing, bias + (priorScale * (_table.Prior?.Bias ?? 0)));
    }

    private IEnumerable<(int Feature, bool IsFlag, double Spread)> ColumnsOf(int feature)
    {
        var spread = SpreadOf(row => Filled(row, feature));
        if (spread > LeastSpread) yield return (feature, false, spread);
        var flags = SpreadOf(row => float.IsNaN(_table.Rows[row][feature]) ? 1 : 0);
        if (flags > LeastSpread) yield return (feature, true, flags);
    }

    private double Value(int row, int feature, bool isFlag) =>
        isFlag ? (float.IsNaN(_table.Rows[row][feature]) ? 1 : 0) : Orientation((feature, false, 1)) * Filled(row, feature);

    // A feature that is known to count against a candidate is turned round, so that every bound is a lower one.
    private int Orientation((int Feature, bool IsFlag, double Spread) column) => Sign(column) < 0 ? -1 : 1;

    private int Sign((int Feature, bool IsFlag, double Spread) column) => column.IsFlag ? 0 : _table.Signs?[column.Feature] ?? 0;

    private double PriorWeight(int feature) => _table.Prior?.Weights[feature] ?? 0;

    private double Filled(int row, int feature) => _table.Rows[row][feature] is var value && float.IsNaN(value) ? _fill[feature] : value;

    private double MeanOf(int feature)
    {
        var (sum, known) = (0.0, 0);
        foreach (var row in _table.Rows)
        {
            if (float.IsNaN(row[feature])) continue;
            sum += row[feature];
            known++;
        }

        return known > 0 ? sum / known : 0;
    }

    private double SpreadOf(Func<int, double> value)
    {
        double squares = 0;
        for (int from = 0, until; from < _table.Rows.Count; from = until)
        {
            until = from;
            double sum = 0;
            for (; until < _table.Rows.Count && _table.Queries[until] == _table.Queries[from]; until++) sum += value(until);
            var mean = sum / (until - from);
            for (var row = from; row < until; row++) squares += (value(row) - mean) * (value(row) - mean);
        }

        return Math.Sqrt(squares / Math.Max(1, _table.Rows.Count));
    }
}
