namespace Matching.Planning;

/// <summary>How a goal's completion stands to the time that has passed.</summary>
public enum GoalPace
{
    /// <summary>Nobody can tell: no target, no actual figure, or no readable period.</summary>
    Unknown,

    /// <summary>Further than the time.</summary>
    Ahead,

    /// <summary>As far as the time, to two decimals.</summary>
    OnTime,

    /// <summary>Less far than the time.</summary>
    Behind,
}
