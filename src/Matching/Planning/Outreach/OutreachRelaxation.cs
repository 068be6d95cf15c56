using Google.OrTools.LinearSolver;

namespace Matching.Planning;

/// <summary>
/// The plan in which a company may be approached by halves: a linear program over a few choices, grown by those that its prices show to be missing
/// (column generation), until no other choice of the whole problem would be taken. Its prices bound every plan.
/// </summary>
internal sealed class OutreachRelaxation
{
    private const int MostRounds = 60, MostAdded = 20_000;

    // The share of the way from the best prices so far to the program's own: the latter jump about (Wentges 1997).
    private const double Step = 0.5;

    private readonly OutreachColumns _columns;
    private readonly double _penalty;
    private readonly Solver _solver;
    private readonly Constraint[] _limits;
    private readonly Dictionary<int, Constraint> _groups = [];
    private readonly HashSet<int> _held = [];

    public OutreachRelaxation(OutreachColumns columns, double penalty)
    {
        (_columns, _penalty) = (columns, penalty);
        _solver = Solver.CreateSolver("GLOP");
        _solver.Objective().SetMaximization();
        _limits = [.. columns.Limits.All.Select(l => _solver.MakeConstraint(l.Least, l.Most >= OutreachLimit.Endless ? double.PositiveInfinity : l.Most))];
        foreach (var limit in columns.Limits.WithLeast)
        {
            var missing = _solver.MakeNumVar(0, columns.Limits.All[limit].Least, "");
            _solver.Objective().SetCoefficient(missing, -penalty);
            _limits[limit].SetCoefficient(missing, 1);
        }
    }

    /// <summary>The choices that the program knows.</summary>
    public IReadOnlyCollection<int> Held => _held;

    /// <summary>Finds prices.</summary>
    /// <param name="start">Prices that prove something already.</param>
    /// <param name="taken">Choices to begin with.</param>
    /// <param name="round">Called after every round with the best prices so far; returns false to stop.</param>
    /// <returns>The prices with the lowest bound.</returns>
    public OutreachPrices Solve(OutreachPrices start, IEnumerable<int> taken, Func<OutreachPrices, bool> round)
    {
        var best = start;
        Add([.. taken]);
        Add(Missing(start, []));
        for (var i = 0; i < MostRounds && round(best); i++)
        {
            if (_solver.Solve() != Solver.ResultStatus.OPTIMAL) break;
            double value = _solver.Objective().Value();
            double[] own = [.. _limits.Select(l => l.DualValue())];
            var prices = new OutreachPrices(_columns, [.. own.Select((p, l) => best.Prices[l] + (Step * (p - best.Prices[l])))], _penalty);
            if (prices.Bound < best.Bound) best = prices;
            if (best.Bound - value <= Math.Abs(best.Bound) * 1e-7) break;

            // Prices between two may miss what is missing at the program's own.
            var gains = _groups.ToDictionary(g => g.Key, g => Math.Max(0, g.Value.DualValue()));
            var missing = Missing(prices, gains);
            if (missing.Count == 0)
            {
                prices = new OutreachPrices(_columns, own, _penalty);
                if (prices.Bound < best.Bound) best = prices;
                missing = Missing(prices, gains);
            }

            if (missing.Count == 0) break;
            Add(missing);
        }

        return best;
    }

    // Of each group the choice that gains most beyond what the program credits the group with; the best of these.
    private List<int> Missing(OutreachPrices prices, Dictionary<int, double> gains)
    {
        var found = new List<(double Excess, int Column)>();
        for (var g = 0; g < _columns.Groups; g++)
        {
            var (most, column) = (gains.GetValueOrDefault(g) + 1e-9, -1);
            for (var c = _columns.GroupStarts[g]; c < _columns.GroupStarts[g + 1]; c++)
            {
                if (prices.Gain(c) is var gain && gain > most && !_held.Contains(c)) (most, column) = (gain, c);
            }

            if (column >= 0) found.Add((most - gains.GetValueOrDefault(g), column));
        }

        return [.. found.OrderByDescending(f => f.Excess).ThenBy(f => f.Column).Take(MostAdded).Select(f => f.Column)];
    }

    private void Add(IReadOnlyList<int> columns)
    {
        Span<(int Limit, long Amount)> uses = stackalloc (int, long)[6];
        foreach (var column in columns)
        {
            if (!_held.Add(column)) continue;
            var share = _solver.MakeNumVar(0, double.PositiveInfinity, "");
            _solver.Objective().SetCoefficient(share, _columns.Values[column]);
            foreach (var (limit, amount) in uses[.._columns.Uses(column, uses)]) _limits[limit].SetCoefficient(share, amount);
            var group = _columns.GroupOf(column);
            if (!_groups.TryGetValue(group, out var once)) _groups[group] = once = _solver.MakeConstraint(double.NegativeInfinity, 1);
            once.SetCoefficient(share, 1);
        }
    }
}
