namespace Matching.Planning;

/// <summary>Decides whom to approach for what, so that the expected value is greatest and no limit is broken.</summary>
/// <remarks>
/// A greedy plan is there from the start. Prices for the limits, from a linear relaxation of the whole problem, bound every plan and show which choices
/// cannot be part of a better one; among the others the best plan is searched exactly. The bound holds for the whole problem: a choice that had to be
/// left out for its number alone widens it.
/// </remarks>
public static class OutreachPlanner
{
    // More choices than this are not searched among; those whose loss is least are kept.
    private const int MostSearched = 40_000;

    // The search has tolerances of its own: a smaller gap cannot be told from none.
    private const double Exactness = 1e-5;

    // The relaxation may take this share of the time, the search has the rest.
    private const double RelaxationShare = 0.6;

    /// <summary>Plans.</summary>
    /// <param name="problem">Whom one could approach for what, and the limits.</param>
    /// <param name="options">How long and how exactly; null for the defaults.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="ArgumentException">The problem is not valid; the message says where.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static OutreachPlan Solve(OutreachProblem problem, OutreachOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        options ??= new OutreachOptions();
        problem.Validate();
        options.Validate();
        var clock = new PlanClock(options.Time, options.TimeLimit, cancel);
        var columns = new OutreachColumns(problem);
        var best = GreedyOutreach.ByPair(columns);
        if (problem.Budget == 0 || columns.Count == 0) return ToPlan(columns, best, 0, PlanStatus.Proven);
        var prices = Simple(columns);
        var penalty = Penalty(prices);
        var bound = prices.Bound;
        if (!IsGoodEnough(best, bound, penalty, options) && !clock.IsOver)
        {
            var relaxation = new OutreachRelaxation(columns, penalty);
            (best, prices) = Relax(columns, relaxation, best, prices, penalty, options, clock);
            bound = prices.Bound;

            // The choices that the relaxation needed hold a plan that is nearly the best; it leaves few others to search among.
            if (!IsGoodEnough(best, bound, penalty, options) && !clock.IsOver) best = OutreachSearch.Run(columns, [.. relaxation.Held.Order()], best, penalty, options, clock).Plan;
            if (!IsGoodEnough(best, bound, penalty, options) && !clock.IsOver) (best, bound) = Search(columns, best, prices, penalty, options, clock);
        }

        cancel.ThrowIfCancellationRequested();
        var status = IsGoodEnough(best, bound, penalty, options) ? PlanStatus.Proven : PlanStatus.Limited;
        return ToPlan(columns, best, bound + (penalty * best.Shortfall), status) with { Elapsed = clock.Elapsed };
    }

    internal static OutreachPlan ToPlan(OutreachColumns columns, OutreachFill fill, double bound, PlanStatus status) => new()
    {
        Lines =
        [
            .. fill.Taken.OrderByDescending(c => columns.Values[c]).ThenBy(columns.PairOf)
                .Select(c => new OutreachLine(columns.PairOf(c), columns.IntroducerOf(c), columns.Values[c])),
        ],
        Value = fill.Value,
        UpperBound = Math.Max(bound, fill.Value),
        Status = status,
        Shortfalls =
        [
            .. columns.Limits.WithLeast.Where(l => fill.Used(l) < columns.Limits.All[l].Least)
                .Select(l => new QuotaShortfall(columns.Limits.All[l].Name, (int)columns.Limits.All[l].Least, (int)fill.Used(l), Available(columns, l))),
        ],
    };

    private static int Available(OutreachColumns columns, int quota)
    {
        var (problem, limits) = (columns.Problem, columns.Limits);
        return Enumerable.Range(0, columns.Count).Where(c => Counts(problem.Pairs[columns.PairOf(c)])).Select(columns.GroupOf).Distinct().Count();

        bool Counts(OutreachPair pair) => limits.Of(pair.Center) == quota || limits.OfCity(problem.Companies[pair.Company].City) == quota;
    }

    /// <summary>The prices at which only the budget costs something: no plan beats the best offering of the best companies.</summary>
    internal static OutreachPrices Simple(OutreachColumns columns)
    {
        var best = new double[columns.Groups];
        for (var c = 0; c < columns.Count; c++) best[columns.GroupOf(c)] = Math.Max(best[columns.GroupOf(c)], columns.Values[c]);
        Array.Sort(best);
        var budget = columns.Problem.Budget;
        var prices = new double[columns.Limits.None];
        prices[OutreachLimits.Budget] = budget == 0 ? best.LastOrDefault() : budget >= best.Length ? 0 : best[^budget];
        return new OutreachPrices(columns, prices, 0);
    }

    // One approach that a quota misses outweighs everything that a plan can be worth.
    private static double Penalty(OutreachPrices simple) => (simple.Bound * 1.001) + 1e-6;

    private static bool IsGoodEnough(OutreachFill plan, double bound, double penalty, OutreachOptions options)
    {
        var most = bound + (penalty * plan.Shortfall);
        return most - plan.Value <= Math.Max(most * options.Gap, (most + (penalty * plan.Shortfall)) * Exactness);
    }

    private static (OutreachFill Best, OutreachPrices Prices) Relax(
        OutreachColumns columns, OutreachRelaxation relaxation, OutreachFill best, OutreachPrices simple, double penalty, OutreachOptions options, PlanClock clock)
    {
        var prices = relaxation.Solve(simple, best.Taken, current =>
        {
            best = Guided(columns, relaxation, current, best);
            return !clock.IsPast(RelaxationShare) && !IsGoodEnough(best, current.Bound, penalty, options);
        });
        return (Guided(columns, relaxation, prices, best), prices);
    }

    // Greedy again, but by what is left after the limits are paid: prices know what is scarce.
    private static OutreachFill Guided(OutreachColumns columns, OutreachRelaxation relaxation, OutreachPrices prices, OutreachFill best)
    {
        int[] order = [.. relaxation.Held];
        var gains = Array.ConvertAll(order, c => -prices.Gain(c));
        Array.Sort(gains, order);
        var guided = OutreachFill.InOrder(columns, order);
        return guided.IsBetterThan(best) ? guided : best;
    }

    private static (OutreachFill Best, double Bound) Search(
        OutreachColumns columns, OutreachFill best, OutreachPrices prices, double penalty, OutreachOptions options, PlanClock clock)
    {
        // A choice whose loss is more than what is left between plan and bound is in no better plan.
        var room = prices.Bound - (best.Value - (penalty * best.Shortfall));
        var taken = best.Taken.ToHashSet();
        var among = new List<(double Loss, int Column)>();
        for (var c = 0; c < columns.Count; c++)
        {
            var loss = taken.Contains(c) ? 0 : prices.Loss(c);
            if (loss <= room) among.Add((loss, c));
        }

        among.Sort();
        var kept = among.Take(MostSearched).Select(a => a.Column).ToArray();
        var left = among.Count > kept.Length ? prices.Bound - among[kept.Length].Loss : double.NegativeInfinity;
        if (kept.Length == 0) return (best, best.Value - (penalty * best.Shortfall));
        var (found, bound) = OutreachSearch.Run(columns, kept, best, penalty, options, clock);
        return (found, Math.Min(prices.Bound, Math.Max(Math.Max(bound, left), found.Value - (penalty * found.Shortfall))));
    }
}
