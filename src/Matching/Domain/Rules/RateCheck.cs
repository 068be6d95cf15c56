namespace Matching.Domain;

/// <summary>How a published completion rate relates to the recomputed one (domain 9.1).</summary>
public enum RateCheck
{
    /// <summary>Both rounding rules give the published figure.</summary>
    Exact,

    /// <summary>It was rounded, half away from zero.</summary>
    Rounded,

    /// <summary>It was cut off: 126.6667 published as 126.66.</summary>
    Truncated,

    /// <summary>Neither rule gives it, but it lies within 0.01 percentage points.</summary>
    Tolerated,

    /// <summary>It is off by more than 0.01 percentage points: one of the numbers is wrong.</summary>
    Differs,
}
