namespace Matching.Training;

/// <summary>The loss of <see cref="ConditionalLogit"/>.</summary>
internal sealed class ChoiceLoss : ILinearLoss
{
    private readonly (int Row, int Grade)[][] _queries;
    private readonly double[] _importance;
    private readonly double[] _weights;

    public ChoiceLoss(RankingTable table)
    {
        _weights = [.. Enumerable.Range(0, table.Rows.Count).Select(row => table.Weights?[row] ?? 1)];
        _queries =
        [
            .. Enumerable.Range(0, table.Rows.Count)
                .GroupBy(row => table.Queries[row], row => (Row: row, Grade: table.Grades[row]))
                .Select(query => query.OrderBy(x => x.Grade).ThenBy(x => x.Row).ToArray())
                .Where(query => query[0].Grade < query[^1].Grade),
        ];
        _importance = new double[table.Rows.Count];
        foreach (var query in _queries)
        {
            foreach (var (row, grade) in query)
            {
                if (grade > query[0].Grade) _importance[row] = _weights[row] * (Math.Pow(2, grade) - 1);
            }
        }

        var chosen = _importance.Count(x => x > 0);
        var sum = _importance.Sum();
        for (var row = 0; row < _importance.Length && chosen > 0; row++) _importance[row] *= chosen / sum;
    }

    /// <inheritdoc/>
    public double At(ReadOnlySpan<double> scores, ReadOnlySpan<double> own, Span<double> slopes, Span<double> ownSlopes)
    {
        slopes.Clear();
        double loss = 0;
        foreach (var query in _queries) loss += OfQuery(query, scores, slopes);
        return loss;
    }

    /// <inheritdoc/>
    public double Bias(ReadOnlySpan<double> own) => 0;

    private double OfQuery((int Row, int Grade)[] query, ReadOnlySpan<double> scores, Span<double> slopes)
    {
        double loss = 0;
        var lower = 0;
        for (var i = 0; i < query.Length; i++)
        {
            if (i > 0 && query[i].Grade > query[i - 1].Grade) lower = i;
            if (_importance[query[i].Row] > 0) loss += OfChoice(query[i].Row, query.AsSpan(0, lower), scores, slopes);
        }

        return loss;
    }

    // Every choice by itself, from its own highest score: of scores far apart, sums that several choices share would leave nothing.
    private double OfChoice(int chosen, ReadOnlySpan<(int Row, int Grade)> others, ReadOnlySpan<double> scores, Span<double> slopes)
    {
        var top = scores[chosen];
        foreach (var (row, _) in others) top = Math.Max(top, scores[row]);
        var sum = Math.Exp(scores[chosen] - top);
        foreach (var (row, _) in others) sum += _weights[row] * Math.Exp(scores[row] - top);
        var importance = _importance[chosen];
        foreach (var (row, _) in others) slopes[row] += importance * _weights[row] * Math.Exp(scores[row] - top) / sum;
        slopes[chosen] -= importance * (1 - (Math.Exp(scores[chosen] - top) / sum));
        return importance * (Math.Log(sum) + top - scores[chosen]);
    }
}
