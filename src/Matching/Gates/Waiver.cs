using Matching.Domain;

namespace Matching.Gates;

/// <summary>The roles that may waive a constraint (domain 5.2, column W; roles of domain 8.1).</summary>
public static class Waiver
{
    /// <summary>The planning and land liaison, for what the plan does not admit.</summary>
    public static Text Planning { get; } = new("规划土地联络员", "planning and land liaison");

    /// <summary>The lead of the center's task force, for what can still be agreed on. The table says "yes" and names no role: an assumption.</summary>
    public static Text TaskForceLead { get; } = new("专班负责人", "task-force lead");

    /// <summary>The review meeting, for what the notice promises of a project.</summary>
    public static Text Review { get; } = new("项目评审会", "project review");

    /// <summary>The building's owner, for the owner's own rule.</summary>
    public static Text Owner { get; } = new("业主", "owner");
}
