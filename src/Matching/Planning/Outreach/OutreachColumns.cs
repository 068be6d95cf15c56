namespace Matching.Planning;

/// <summary>
/// The choices of a problem, column by column: each pair once without an introducer and once for each that its company has. The choices of one group
/// lie side by side, as one of them at most is taken.
/// </summary>
internal sealed class OutreachColumns
{
    /// <summary>Areas count in hundredths of a square meter.</summary>
    public const double AreaUnits = 100;

    private readonly int[] _pairs, _counts, _capacities, _centers, _cities, _introducers, _areas, _groups;

    public OutreachColumns(OutreachProblem problem)
    {
        Problem = problem;
        Limits = new OutreachLimits(problem);
        var groups = GroupsOf(problem);
        var starts = new int[groups.Length == 0 ? 1 : groups.Max() + 2];
        foreach (var pair in problem.Pairs) starts[groups[pair.Company] + 1] += 1 + IntroducersOf(pair.Company).Count;
        for (var g = 1; g < starts.Length; g++) starts[g] += starts[g - 1];
        GroupStarts = starts;
        Count = starts[^1];
        Values = new double[Count];
        _pairs = new int[Count];
        (_counts, _capacities, _centers, _cities) = (new int[Count], new int[Count], new int[Count], new int[Count]);
        (_introducers, _areas, _groups) = (new int[Count], new int[Count], new int[Count]);
        int[] next = [.. starts];
        for (var p = 0; p < problem.Pairs.Count; p++)
        {
            var pair = problem.Pairs[p];
            var group = groups[pair.Company];
            Fill(next[group]++, p, pair, group, pair.Value, Limits.None);
            foreach (var introducer in IntroducersOf(pair.Company))
                Fill(next[group]++, p, pair, group, pair.Value * (1 + (problem.IntroducerBonus * introducer.Strength)), Limits.OfIntroducer(introducer.ResidentId));
        }
    }

    /// <summary>The problem.</summary>
    public OutreachProblem Problem { get; }

    /// <summary>Its limits.</summary>
    public OutreachLimits Limits { get; }

    /// <summary>How many choices there are.</summary>
    public int Count { get; }

    /// <summary>The first choice of each group, and one past the last.</summary>
    public int[] GroupStarts { get; }

    /// <summary>How many groups there are.</summary>
    public int Groups => GroupStarts.Length - 1;

    /// <summary>What each choice is worth.</summary>
    public double[] Values { get; }

    /// <summary>The group of a choice.</summary>
    public int GroupOf(int column) => _groups[column];

    /// <summary>The pair of a choice.</summary>
    public int PairOf(int column) => _pairs[column];

    /// <summary>The introducer of a choice; null for a direct approach.</summary>
    public string? IntroducerOf(int column) => _introducers[column] == Limits.None ? null : Limits.All[_introducers[column]].Name;

    /// <summary>What a choice costs at prices for the limits; the last price stands for none and is 0.</summary>
    public double Cost(int column, double[] prices) =>
        prices[OutreachLimits.Budget] + prices[_counts[column]] + (prices[_capacities[column]] * _areas[column])
        + prices[_centers[column]] + prices[_cities[column]] + prices[_introducers[column]];

    /// <summary>The limits that a choice counts against, and how much of each it takes.</summary>
    /// <param name="column">The choice.</param>
    /// <param name="uses">Receives them; room for six.</param>
    /// <returns>How many there are.</returns>
    public int Uses(int column, Span<(int Limit, long Amount)> uses)
    {
        uses[0] = (OutreachLimits.Budget, 1);
        var count = 1;
        Take(_counts[column], 1, uses, ref count);
        Take(_capacities[column], _areas[column], uses, ref count);
        Take(_centers[column], 1, uses, ref count);
        Take(_cities[column], 1, uses, ref count);
        Take(_introducers[column], 1, uses, ref count);
        return count;
    }

    private void Take(int limit, long amount, Span<(int Limit, long Amount)> uses, ref int count)
    {
        if (limit != Limits.None) uses[count++] = (limit, amount);
    }

    private IReadOnlyList<OutreachIntroducer> IntroducersOf(int company) =>
        Problem is { IntroducerBonus: > 0, PerIntroducer: > 0 } ? Problem.Companies[company].Introducers ?? [] : [];

    private void Fill(int column, int pairAt, in OutreachPair pair, int group, double value, int introducer)
    {
        Values[column] = value;
        _pairs[column] = pairAt;
        _counts[column] = Limits.CountOf(pair.Offering);
        _capacities[column] = Limits.CapacityOf(pair.Offering);
        _centers[column] = Limits.Of(pair.Center);
        _cities[column] = Limits.OfCity(Problem.Companies[pair.Company].City);
        _introducers[column] = introducer;

        // A hair is taken off first, as 12.34 m² times 100 is a little more than 1234.
        _areas[column] = (int)Math.Ceiling((pair.AreaM2 * AreaUnits) - 1e-6);
        _groups[column] = group;
    }

    private static int[] GroupsOf(OutreachProblem problem)
    {
        var numbers = new Dictionary<(bool Alone, string Name), int>();
        var groups = new int[problem.Companies.Count];
        for (var i = 0; i < groups.Length; i++)
        {
            var company = problem.Companies[i];
            var name = (company.Group is null, company.Group ?? company.Id);
            if (!numbers.TryGetValue(name, out groups[i])) numbers[name] = groups[i] = numbers.Count;
        }

        return groups;
    }
}
