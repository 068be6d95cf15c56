namespace Matching.Planning;

/// <summary>How good a plan is known to be.</summary>
public enum PlanStatus
{
    /// <summary>No plan is better by more than the gap that was asked for: proven.</summary>
    Proven,

    /// <summary>The search ended first, at its limit of effort or time: the best plan found, and how far from the best it can be at most.</summary>
    Limited,
}
