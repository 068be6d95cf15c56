using Google.OrTools.Sat;

namespace Matching.Planning;

/// <summary>Finds the best plan among some choices, exactly where time permits (CP-SAT).</summary>
internal static class OutreachSearch
{
    // Values become whole numbers, rounded up so that the bound stays one: the largest is this.
    private const double LargestValue = 10_000_000;

    /// <summary>Searches.</summary>
    /// <param name="columns">All choices.</param>
    /// <param name="among">Those to search among.</param>
    /// <param name="start">A plan made of them, to begin with.</param>
    /// <param name="penalty">What a missing approach of a quota costs.</param>
    /// <param name="options">Seed, gap and effort.</param>
    /// <param name="clock">How long it may take.</param>
    /// <returns>The best plan found, at least as good as the one it began with, and a bound on all plans among these choices, penalties deducted.</returns>
    public static (OutreachFill Plan, double Bound) Run(
        OutreachColumns columns, IReadOnlyList<int> among, OutreachFill start, double penalty, OutreachOptions options, PlanClock clock)
    {
        var scale = LargestValue / Math.Max(among.Max(c => columns.Values[c]), 1e-9);
        var model = new CpModel();
        var sums = columns.Limits.All.Select(_ => LinearExpr.NewBuilder()).ToArray();
        var groups = new Dictionary<int, List<ILiteral>>();
        var objective = LinearExpr.NewBuilder();
        var taken = start.Taken.ToHashSet();
        var choices = new BoolVar[among.Count];
        Span<(int Limit, long Amount)> uses = stackalloc (int, long)[6];
        for (var i = 0; i < among.Count; i++)
        {
            var choice = choices[i] = model.NewBoolVar("");
            foreach (var (limit, amount) in uses[..columns.Uses(among[i], uses)]) sums[limit].AddTerm(choice, amount);
            var group = columns.GroupOf(among[i]);
            if (!groups.TryGetValue(group, out var alike)) groups[group] = alike = [];
            alike.Add(choice);
            objective.AddTerm(choice, (long)Math.Ceiling(columns.Values[among[i]] * scale));
            model.AddHint(choice, taken.Contains(among[i]));
        }

        foreach (var alike in groups.Values.Where(g => g.Count > 1)) model.AddAtMostOne(alike);
        for (var l = 0; l < sums.Length; l++)
        {
            var limit = columns.Limits.All[l];
            if (limit.Most < OutreachLimit.Endless) model.Add(sums[l] <= limit.Most);
            if (limit.Least == 0) continue;
            var missing = model.NewIntVar(0, limit.Least, "");
            model.Add(sums[l] + missing >= limit.Least);
            objective.AddTerm(missing, -(long)Math.Ceiling(penalty * scale));
            model.AddHint(missing, Math.Max(0, limit.Least - start.Used(l)));
        }

        model.Maximize(objective);
        var solver = new CpSolver { StringParameters = SatParameters.Of(options.Seed, options.Effort, options.Gap / 4, clock.Left) };
        using var giveUp = clock.OnCancel(solver.StopSearch);
        var status = solver.Solve(model);
        if (status is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible)) return (start, double.PositiveInfinity);
        var found = OutreachFill.Of(columns, among.Where((_, i) => solver.BooleanValue(choices[i])));
        return (found.IsBetterThan(start) ? found : start, solver.BestObjectiveBound / scale);
    }
}
