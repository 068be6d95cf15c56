namespace Matching.Catalog;

/// <summary>
/// The companies that signed in an area or came further, by the day on which they first did and by their traits. Every question carries a day, and sees
/// nothing of that day or later. Immutable once built.
/// </summary>
/// <remarks>Days are kept in order for each trait, so that any day can be asked for with a few comparisons and nothing has to be kept by day.</remarks>
public sealed class PrecedentArea
{
    private readonly Dictionary<string, int> _firstDays = new(StringComparer.Ordinal);
    private readonly Dictionary<uint, List<int>> _days = [];
    private readonly List<int> _all = [];

    internal PrecedentArea(PrecedentArea? parent) => Parent = parent;

    /// <summary>The area that it lies in, from which it borrows; null for the district.</summary>
    public PrecedentArea? Parent { get; }

    /// <summary>How many companies had signed before a day.</summary>
    public int Companies(DateOnly before) => Before(_all, before);

    /// <summary>Whether a company had signed before a day.</summary>
    public bool Has(string companyId, DateOnly before) => _firstDays.TryGetValue(companyId, out var day) && day < before.DayNumber;

    /// <summary>It, or the nearest area around it, in which anybody had signed before a day; the district when nobody had.</summary>
    public PrecedentArea NearestWithCompanies(DateOnly before)
    {
        var area = this;
        while (area.Parent is { } parent && area.Companies(before) == 0) area = parent;
        return area;
    }

    /// <summary>How many of the companies that had signed before a day have a trait (<see cref="PrecedentTrait"/>).</summary>
    internal int Count(uint trait, DateOnly before) => _days.TryGetValue(trait, out var days) ? Before(days, before) : 0;

    // False when it had come before.
    internal bool Add(string companyId, int day)
    {
        if (!_firstDays.TryAdd(companyId, day)) return false;
        _all.Add(day);
        return true;
    }

    internal void Add(uint trait, int day)
    {
        if (!_days.TryGetValue(trait, out var days)) _days.Add(trait, days = []);
        days.Add(day);
    }

    // What became known later than the company signed comes out of order.
    internal void Close()
    {
        foreach (var days in _days.Values) days.Sort();
    }

    private static int Before(List<int> days, DateOnly before)
    {
        int low = 0, high = days.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (days[middle] < before.DayNumber) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
