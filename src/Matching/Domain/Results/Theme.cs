namespace Matching.Domain;

/// <summary>What a reason is about (domain 5.4).</summary>
public enum Theme
{
    /// <summary>Whether the trade belongs there (产业).</summary>
    Industry,

    /// <summary>How large the company or the space is (规模).</summary>
    Scale,

    /// <summary>Whether the space suits what is needed (契合).</summary>
    Fit,

    /// <summary>Whether it is ready in time (时间).</summary>
    Timing,

    /// <summary>Whether it can be paid for (成本).</summary>
    Cost,

    /// <summary>Who knows whom (关联).</summary>
    Ties,

    /// <summary>How good the company or the space is in itself (质量).</summary>
    Quality,
}
