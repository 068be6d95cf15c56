namespace Matching.Domain;

/// <summary>What the states of a space are called (domain 1.3).</summary>
public static class SpaceStatusNames
{
    /// <summary>The name: 可招商.</summary>
    public static Text Name(this SpaceStatus status) => status switch
    {
        SpaceStatus.Planned => new("规划中", "planned"),
        SpaceStatus.Promotable => new("可招商", "may be offered"),
        SpaceStatus.Reserved => new("意向锁定", "held"),
        SpaceStatus.Announced => new("公告", "announced for sale"),
        SpaceStatus.Sold => new("已出让或已租", "sold or let"),
        SpaceStatus.Withdrawn => new("已撤回", "withdrawn"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "The status has no name."),
    };
}
