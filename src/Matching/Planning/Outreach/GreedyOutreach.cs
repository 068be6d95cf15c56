namespace Matching.Planning;

/// <summary>What one would do by hand: down a list in the order of value, leaving out whatever breaks a limit. The measure of a plan, and where it starts.</summary>
/// <remarks>
/// In both ways an approach goes through the strongest introducer who still has patience, and lines that serve a quota which is still short come first.
/// </remarks>
public static class GreedyOutreach
{
    /// <summary>Every company with its best offering alone: a company whose best offering is full is left out.</summary>
    /// <exception cref="ArgumentException">The problem is not valid.</exception>
    public static OutreachPlan ByCompany(OutreachProblem problem) => Plan(problem, ByCompany);

    /// <summary>All pairs of all companies: a company whose best offering is full may come with its next best.</summary>
    /// <exception cref="ArgumentException">The problem is not valid.</exception>
    public static OutreachPlan ByPair(OutreachProblem problem) => Plan(problem, ByPair);

    internal static OutreachFill ByPair(OutreachColumns columns) => OutreachFill.InOrder(columns, Ordered(columns, Enumerable.Range(0, columns.Count)));

    private static OutreachFill ByCompany(OutreachColumns columns)
    {
        var best = new Dictionary<int, int>();
        for (var column = 0; column < columns.Count; column++)
        {
            var pair = columns.PairOf(column);
            var company = columns.Problem.Pairs[pair].Company;
            if (!best.TryGetValue(company, out var other) || columns.Problem.Pairs[pair].Value > columns.Problem.Pairs[other].Value) best[company] = pair;
        }

        return OutreachFill.InOrder(columns, Ordered(columns, Enumerable.Range(0, columns.Count).Where(c => best[columns.Problem.Pairs[columns.PairOf(c)].Company] == columns.PairOf(c))));
    }

    // Numbers are sorted, and not compared one by one: there are millions.
    private static int[] Ordered(OutreachColumns columns, IEnumerable<int> chosen)
    {
        int[] order = [.. chosen];
        var keys = Array.ConvertAll(order, c => -columns.Values[c]);
        Array.Sort(keys, order);
        return order;
    }

    private static OutreachPlan Plan(OutreachProblem problem, Func<OutreachColumns, OutreachFill> fill)
    {
        problem.Validate();
        var columns = new OutreachColumns(problem);
        return OutreachPlanner.ToPlan(columns, fill(columns), OutreachPlanner.Simple(columns).Bound, PlanStatus.Limited);
    }
}
