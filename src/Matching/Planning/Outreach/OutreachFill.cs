namespace Matching.Planning;

/// <summary>A plan that is filled choice by choice and never breaks a limit.</summary>
/// <param name="columns">The choices.</param>
internal sealed class OutreachFill(OutreachColumns columns)
{
    private const int MostUses = 6;

    private readonly long[] _used = new long[columns.Limits.None];
    private readonly bool[] _groups = new bool[columns.Groups];
    private readonly List<int> _taken = [];

    /// <summary>The choices taken, in order.</summary>
    public IReadOnlyList<int> Taken => _taken;

    /// <summary>What they are worth.</summary>
    public double Value { get; private set; }

    /// <summary>How many approaches the quotas are short of.</summary>
    public long Shortfall => columns.Limits.WithLeast.Sum(l => Math.Max(0, columns.Limits.All[l].Least - _used[l]));

    /// <summary>Whether the budget is used up.</summary>
    public bool IsFull => _used[OutreachLimits.Budget] >= columns.Problem.Budget;

    /// <summary>How much of a limit is used.</summary>
    public long Used(int limit) => _used[limit];

    /// <summary>Takes choices in an order: first whatever serves a quota that is still short, then all that still fits.</summary>
    public static OutreachFill InOrder(OutreachColumns columns, IReadOnlyList<int> order)
    {
        var fill = new OutreachFill(columns);
        if (fill.Shortfall > 0)
        {
            foreach (var column in order) if (fill.ServesQuota(column)) fill.TryTake(column);
        }

        foreach (var column in order)
        {
            if (fill.IsFull) break;
            fill.TryTake(column);
        }

        return fill;
    }

    /// <summary>Takes a choice if nothing forbids it.</summary>
    public bool TryTake(int column)
    {
        if (_groups[columns.GroupOf(column)]) return false;
        Span<(int Limit, long Amount)> uses = stackalloc (int, long)[MostUses];
        uses = uses[..columns.Uses(column, uses)];
        foreach (var (limit, amount) in uses) if (_used[limit] + amount > columns.Limits.All[limit].Most) return false;
        foreach (var (limit, amount) in uses) _used[limit] += amount;
        _groups[columns.GroupOf(column)] = true;
        _taken.Add(column);
        Value += columns.Values[column];
        return true;
    }

    /// <summary>Whether this plan is better than another: it misses less of the quotas, or as much and is worth more.</summary>
    public bool IsBetterThan(OutreachFill other) => Shortfall < other.Shortfall || (Shortfall == other.Shortfall && Value > other.Value);

    private bool ServesQuota(int column)
    {
        Span<(int Limit, long Amount)> uses = stackalloc (int, long)[MostUses];
        foreach (var (limit, _) in uses[..columns.Uses(column, uses)])
        {
            if (_used[limit] < columns.Limits.All[limit].Least) return true;
        }

        return false;
    }
}
