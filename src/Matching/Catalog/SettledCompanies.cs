using Matching.Domain;

namespace Matching.Catalog;

/// <summary>Which companies sit in the district, and since when: found through the residents and the history, without a look at the others.</summary>
internal sealed class SettledCompanies
{
    private readonly (int Row, DateOnly? Since)[] _rows;

    public SettledCompanies(CompanyTable table, TieGraph ties, EngagementHistory history)
    {
        // Null stands for always. The events come in the order of time, so that the first one found is the earliest.
        var since = new SortedDictionary<int, DateOnly?>();
        foreach (var engagement in history.All.Where(Settles))
        {
            if (table.IndexOf(engagement.CompanyId) is >= 0 and var row) since.TryAdd(row, engagement.On);
        }

        foreach (var row in ties.ResidentIds.Select(table.IndexOf).Where(row => row >= 0)) since[row] = null;
        var tagged = table.TaggedResident;
        for (var row = 0; row < tagged.Length; row++)
        {
            if (tagged[row]) since[row] = null;
        }

        _rows = [.. since.Select(s => (s.Key, s.Value))];
    }

    /// <summary>Whether an event means that the company has settled.</summary>
    public static bool Settles(Engagement engagement) => engagement.Stage >= Stage.Registered;

    /// <summary>The rows settled before a day, ascending.</summary>
    public int[] Before(DateOnly day) => [.. _rows.Where(r => r.Since is not { } since || since < day).Select(r => r.Row)];
}
