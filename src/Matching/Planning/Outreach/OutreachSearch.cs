namespace Matching.Planning;

/// <summary>Finds the best plan among some choices.</summary>
internal static class OutreachSearch
{
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
        using var program = new MixedProgram();
        var limits = columns.Limits.All.Select(l => program.Limit(l.Least, l.Most >= OutreachLimit.Endless ? double.PositiveInfinity : l.Most)).ToArray();
        foreach (var limit in columns.Limits.WithLeast)
        {
            var least = columns.Limits.All[limit].Least;
            limits[limit].SetCoefficient(program.Whole(least, -penalty, Math.Max(0, least - start.Used(limit))), 1);
        }

        var groups = new Dictionary<int, Google.OrTools.LinearSolver.Constraint>();
        var taken = start.Taken.ToHashSet();
        var choices = new Google.OrTools.LinearSolver.Variable[among.Count];
        Span<(int Limit, long Amount)> uses = stackalloc (int, long)[6];
        for (var i = 0; i < among.Count; i++)
        {
            var choice = choices[i] = program.Whole(1, columns.Values[among[i]], taken.Contains(among[i]) ? 1 : 0);
            foreach (var (limit, amount) in uses[..columns.Uses(among[i], uses)]) limits[limit].SetCoefficient(choice, amount);
            if (!groups.TryGetValue(columns.GroupOf(among[i]), out var once)) groups[columns.GroupOf(among[i])] = once = program.Limit(0, 1);
            once.SetCoefficient(choice, 1);
        }

        if (program.Solve((options.Seed, options.Effort, options.Gap / 4), clock) is not { } bound) return (start, double.PositiveInfinity);

        // Taken one by one: what the solver's tolerance lets through does not fit, and is left out.
        var found = OutreachFill.InOrder(columns, [.. among.Where((_, i) => choices[i].SolutionValue() > 0.5).OrderByDescending(c => columns.Values[c]).ThenBy(c => c)]);
        return (found.IsBetterThan(start) ? found : start, bound);
    }
}
