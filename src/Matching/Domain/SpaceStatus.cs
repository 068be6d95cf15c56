namespace Matching.Domain;

/// <summary>Where a space stands between planning and being gone (domain 1.3).</summary>
public enum SpaceStatus
{
    /// <summary>规划中.</summary>
    Planned,

    /// <summary>可招商: may be offered.</summary>
    Promotable,

    /// <summary>意向锁定: held for one company.</summary>
    Reserved,

    /// <summary>公告: announced for public sale.</summary>
    Announced,

    /// <summary>已出让 or let.</summary>
    Sold,

    /// <summary>已撤回.</summary>
    Withdrawn,
}
