namespace Matching.Planning;

/// <summary>An outreach plan and what it would bring to the goals.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Goals">What it would bring to each goal.</param>
public sealed record OutreachReport(OutreachProposal Plan, IReadOnlyList<PlannedGoal> Goals);
