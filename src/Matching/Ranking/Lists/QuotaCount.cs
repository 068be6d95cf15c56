using Matching.Domain;

namespace Matching.Ranking;

/// <summary>Counts the chosen lines of one quota.</summary>
internal sealed class QuotaCount(ListQuota quota)
{
    private readonly string? _only = quota.By == QuotaBy.City ? ListMember.CityKey(quota.Of) : CenterIds.TryParse(quota.Of, out var center) ? center.Code() : null;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>What has a least number of lines: the center or city that was named, else each center.</summary>
    public IEnumerable<string> Wanted => quota.AtLeast is null ? [] : _only is not null ? [_only] : CenterIds.All.Select(center => center.Code());

    /// <summary>The least number of lines.</summary>
    public int AtLeast => quota.AtLeast ?? 0;

    /// <summary>What a company counts for; null when the quota has nothing to do with it.</summary>
    public string? KeyOf(in ListMember member)
    {
        var key = quota.By == QuotaBy.City ? member.City : member.Center?.Code();
        return key is not null && (_only is null || key == _only) ? key : null;
    }

    /// <summary>Whether there is room for a company.</summary>
    public bool Admits(in ListMember member) => quota.AtMost is not { } most || KeyOf(member) is not { } key || _counts.GetValueOrDefault(key) < most;

    /// <summary>Counts a company that was chosen.</summary>
    public void Add(in ListMember member)
    {
        if (KeyOf(member) is { } key) _counts[key] = _counts.GetValueOrDefault(key) + 1;
    }

    /// <summary>What could not be had.</summary>
    public ListShortfall Missing(string key, int filled)
    {
        var name = quota.By == QuotaBy.Center && CenterIds.TryParse(key, out var center) ? center.Name() : new Text(key, key);
        return new ListShortfall(
            $"{(quota.By == QuotaBy.City ? "city" : "center")}:{key}", AtLeast, filled,
            new Text($"{name.Zh}：要求至少 {AtLeast} 家，只选到 {filled} 家", $"{name.En}: at least {AtLeast} were asked for, {filled} could be had"));
    }
}
