namespace Matching.Domain;

/// <summary>That a constraint failed and was waived.</summary>
/// <param name="Role">The role that waived it.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">The day of the decision.</param>
public sealed record GateWaived(string Role, string Reason, DateOnly On);
