namespace Matching.Api.Contracts;

/// <summary>What a job does.</summary>
public enum JobTask
{
    /// <summary>It trains a model.</summary>
    Training,

    /// <summary>It plans whom to approach.</summary>
    OutreachPlan,

    /// <summary>It plans a trip.</summary>
    TripPlan,

    /// <summary>It learns before a day and measures after it, beside rules, popularity and chance.</summary>
    Evaluation,
}
