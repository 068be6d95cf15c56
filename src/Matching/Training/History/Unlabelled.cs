namespace Matching.Training;

/// <summary>What learning makes of candidates that nobody approached.</summary>
public enum Unlabelled
{
    /// <summary>They are left out; those who were approached count the more, the less likely they were to be. The default: unlabelled is not negative.</summary>
    LeftOut,

    /// <summary>They count as refusals. What one would do naively; kept so that benchmarks can show what it costs.</summary>
    Negative,
}
