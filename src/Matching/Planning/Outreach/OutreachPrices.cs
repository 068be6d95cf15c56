namespace Matching.Planning;

/// <summary>
/// Prices for the limits, and what they prove: with every limit for sale at its price each group chooses for itself, and no plan is worth more than what
/// the groups then gain plus what all limits cost (Lagrangian relaxation; Geoffrion 1974).
/// </summary>
internal sealed class OutreachPrices
{
    private readonly OutreachColumns _columns;
    private readonly double[] _prices, _gains;

    /// <summary>Sets the prices.</summary>
    /// <param name="columns">The choices.</param>
    /// <param name="prices">A price a limit, of whatever sign: it is brought into the range in which it proves something.</param>
    /// <param name="penalty">What a missing approach of a quota costs.</param>
    public OutreachPrices(OutreachColumns columns, IReadOnlyList<double> prices, double penalty)
    {
        _columns = columns;
        _prices = new double[columns.Limits.None + 1];
        for (var l = 0; l < columns.Limits.None; l++)
        {
            var limit = columns.Limits.All[l];
            var price = Math.Clamp(prices[l], limit.Least > 0 ? -penalty : 0, limit.Most >= OutreachLimit.Endless ? 0 : double.MaxValue);
            _prices[l] = price;
            Bound += price * (price > 0 ? limit.Most : limit.Least);
        }

        _gains = new double[columns.Groups];
        for (var g = 0; g < _gains.Length; g++)
        {
            var best = 0.0;
            for (var column = columns.GroupStarts[g]; column < columns.GroupStarts[g + 1]; column++) best = Math.Max(best, Gain(column));
            _gains[g] = best;
            Bound += best;
        }

        // Sums of a million numbers are exact to about 1e-10.
        Bound += Math.Abs(Bound) * 1e-9;
    }

    /// <summary>No plan has a higher value less the penalties for what quotas miss.</summary>
    public double Bound { get; }

    /// <summary>The prices, one a limit.</summary>
    public IReadOnlyList<double> Prices => _prices;

    /// <summary>What a choice is worth after all its limits are paid.</summary>
    public double Gain(int column) => _columns.Values[column] - _columns.Cost(column, _prices);

    /// <summary>A plan that takes this choice is worth at most <see cref="Bound"/> less this, 0 or more.</summary>
    public double Loss(int column) => _gains[_columns.GroupOf(column)] - Gain(column);
}
