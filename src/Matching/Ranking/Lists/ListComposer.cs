using Matching.Domain;

namespace Matching.Ranking;

/// <summary>Chooses the lines of a list from ranked companies.</summary>
/// <remarks>
/// Of a group only the best company takes part. First what must be there is chosen: for each least number in turn the best feasible companies that count
/// for it. Then the rest, by score or by variety, as far as the limits allow. With one kind of quota no other choice has better companies; where several
/// least numbers compete for the same lines, the first ones are served. The same input gives the same lines.
/// </remarks>
/// <param name="members">The companies, best first.</param>
/// <param name="lines">How many lines.</param>
/// <param name="options">The rules.</param>
internal sealed class ListComposer(IReadOnlyList<ListMember> members, int lines, ListOptions options)
{
    /// <summary>Variety is looked for among this many times the lines, from the top; further down the score would have to give way too far.</summary>
    public const int PoolTimes = 5;

    private readonly QuotaCount[] _quotas = [.. options.Quotas.Select(quota => new QuotaCount(quota))];
    private readonly bool[] _chosen = new bool[members.Count];
    private readonly bool[] _hidden = new bool[members.Count];
    private readonly List<ListShortfall> _shortfalls = [];
    private int _count;

    /// <summary>Chooses.</summary>
    /// <param name="members">The companies, best first; all of them, or so many that <see cref="ComposedList.IsSettled"/>.</param>
    /// <param name="lines">How many lines.</param>
    /// <param name="options">The rules; checked.</param>
    public static ComposedList Compose(IReadOnlyList<ListMember> members, int lines, ListOptions options) =>
        options.Part is { } part ? ComposeOf(part, members, lines, options) : new ListComposer(members, lines, options).Compose();

    private static ComposedList ComposeOf(ListPart part, IReadOnlyList<ListMember> members, int lines, ListOptions options)
    {
        int[] of = [.. Enumerable.Range(0, members.Count).Where(i => members[i].Part == part)];
        var list = new ListComposer([.. of.Select(i => members[i])], lines, options).Compose();
        var hasPool = options.Diversity is null || of.Length >= (long)PoolTimes * lines;
        return new ComposedList([.. list.Chosen.Select(i => of[i])], list.Shortfalls, list.IsSettled && hasPool);
    }

    private ComposedList Compose()
    {
        if (options.OnePerGroup) HideAllButTheBest();
        foreach (var quota in _quotas)
        {
            foreach (var key in quota.Wanted) Reserve(quota.AtLeast, member => quota.KeyOf(member) == key, filled => quota.Missing(key, filled));
        }

        if (options is { HighPotentialOffBecause: null, Part: null }) Reserve(options.HighPotential.LinesOf(lines), member => member.HighPotential, MissingPotential);
        if (options.Diversity is { } lambda) FillByVariety(lambda);
        for (var i = 0; i < members.Count && _count < lines; i++)
        {
            if (IsFree(i)) Choose(i);
        }

        if (_count < Math.Min(lines, members.Count)) _shortfalls.Add(MissingLines());
        return new ComposedList([.. Enumerable.Range(0, members.Count).Where(i => _chosen[i])], _shortfalls, _count == lines && _shortfalls.Count == 0);
    }

    private void HideAllButTheBest()
    {
        var seen = new HashSet<int>();
        for (var i = 0; i < members.Count; i++) _hidden[i] = !seen.Add(members[i].Group);
    }

    private void Reserve(int least, Func<ListMember, bool> counts, Func<int, ListShortfall> missing)
    {
        var filled = 0;
        for (var i = 0; i < members.Count; i++)
        {
            if (_chosen[i] && counts(members[i])) filled++;
        }

        for (var i = 0; i < members.Count && filled < least && _count < lines; i++)
        {
            if (!IsFree(i) || !members[i].Place.Feasible || !counts(members[i])) continue;
            Choose(i);
            filled++;
        }

        if (filled < least) _shortfalls.Add(missing(filled));
    }

    /// <summary>Maximal marginal relevance (Carbonell and Goldstein 1998): next comes who has the most of λ·score − (1 − λ)·likeness to the most alike of those chosen.</summary>
    private void FillByVariety(double lambda)
    {
        int[] pool = [.. Enumerable.Range(0, (int)Math.Min(members.Count, (long)PoolTimes * lines)).Where(i => members[i].Place.Feasible)];
        if (pool.Length == 0) return;
        var (most, least) = (members[pool[0]].Place.Score, pool.Min(i => double.IsNaN(members[i].Place.Score) ? double.PositiveInfinity : members[i].Place.Score));
        var likest = new double[members.Count];
        foreach (var i in Enumerable.Range(0, members.Count).Where(i => _chosen[i])) Compare(i);
        while (_count < lines)
        {
            var best = -1;
            var bestValue = double.NegativeInfinity;
            foreach (var i in pool)
            {
                // Of equals the first, which is the better one in the ranking.
                if (!IsFree(i) || Value(i) <= bestValue) continue;
                (best, bestValue) = (i, Value(i));
            }

            if (best < 0) return;
            Choose(best);
            Compare(best);
        }

        double Value(int i)
        {
            var score = members[i].Place.Score;
            var relevance = double.IsNaN(score) ? 0 : most > least ? (score - least) / (most - least) : 1;
            return (lambda * relevance) - ((1 - lambda) * likest[i]);
        }

        void Compare(int chosen)
        {
            foreach (var i in pool) likest[i] = Math.Max(likest[i], Likeness.Of(members[i], members[chosen]));
        }
    }

    private bool IsFree(int i) => !_chosen[i] && !_hidden[i] && Array.TrueForAll(_quotas, quota => quota.Admits(members[i]));

    private void Choose(int i)
    {
        _chosen[i] = true;
        _count++;
        foreach (var quota in _quotas) quota.Add(members[i]);
    }

    private ListShortfall MissingPotential(int filled)
    {
        var wanted = options.HighPotential.LinesOf(lines);
        return new ListShortfall("high-potential", wanted, filled, new Text($"高潜力企业：要求至少 {wanted} 家，只选到 {filled} 家", $"companies of high potential: at least {wanted} were asked for, {filled} could be had"));
    }

    private ListShortfall MissingLines() =>
        new("lines", lines, _count, new Text($"受限额和同集团规则所限，{lines} 行只选到 {_count} 家", $"limits and groups leave {_count} companies for {lines} lines"));
}
