namespace Matching.Evaluation;

/// <summary>Sees to it that methods are compared on the same questions and on the same answers.</summary>
internal static class MethodAgreement
{
    /// <summary>Demands distinct names, the same queries in the same order, and the same judged grades per query.</summary>
    /// <exception cref="ArgumentException">They do not agree; the message names the method and the first query.</exception>
    public static void Demand(IReadOnlyList<MethodRankings> methods)
    {
        ArgumentNullException.ThrowIfNull(methods);
        if (methods.Count == 0) throw new ArgumentException("There is no method to measure.", nameof(methods));
        if (methods.GroupBy(m => m.Method, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"Method '{twice.Key}' is given {twice.Count()} times.", nameof(methods));
        foreach (var other in methods.Skip(1))
            Demand(methods[0], other);
    }

    private static void Demand(MethodRankings first, MethodRankings other)
    {
        for (var i = 0; i < Math.Max(first.Rankings.Count, other.Rankings.Count); i++)
        {
            var (expected, found) = (first.Rankings.ElementAtOrDefault(i), other.Rankings.ElementAtOrDefault(i));
            if (expected?.QueryId != found?.QueryId)
                throw new ArgumentException($"Query {i + 1} is {Named(expected)} for '{first.Method}' and {Named(found)} for '{other.Method}'; all methods answer the same queries in the same order.", "methods");
            for (var grade = 0; grade <= JudgedRanking.HighestGrade; grade++)
                if (expected!.CountOf(grade) != found!.CountOf(grade))
                    throw new ArgumentException($"Query '{expected.QueryId}' has {expected.CountOf(grade)} candidates of grade {grade} for '{first.Method}' and {found.CountOf(grade)} for '{other.Method}'; a judged candidate that a method leaves out belongs to its unranked grades.", "methods");
        }
    }

    private static string Named(JudgedRanking? ranking) => ranking is null ? "missing" : $"'{ranking.QueryId}'";
}
