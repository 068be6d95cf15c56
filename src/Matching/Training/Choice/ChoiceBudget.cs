namespace Matching.Training;

/// <summary>How much a choice among trainers may cost.</summary>
/// <remarks>Candidates are tried in their order and only as a whole. Fits are the budget by default, as time would choose otherwise on a busy machine.</remarks>
public sealed record ChoiceBudget
{
    /// <summary>Most fits; the family of candidates that would exceed it, and all after it, are not tried.</summary>
    /// <value>1,000 by default.</value>
    public int Fits { get; init; } = 1000;

    /// <summary>After this time no further family is begun; null for no limit.</summary>
    /// <value>Null by default.</value>
    public TimeSpan? Time { get; init; }
}
