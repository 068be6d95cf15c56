namespace Matching.Domain;

/// <summary>A waiver in force for the pair of a sheet.</summary>
/// <param name="GateId">The constraint, such as <c>H03</c>.</param>
/// <param name="GateName">Its name for people.</param>
/// <param name="Role">The role that waived it.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">The day of the decision.</param>
/// <param name="Until">The last day on which it holds; null when it has no end.</param>
public sealed record SheetWaiver(string GateId, Text GateName, string Role, string Reason, DateOnly On, DateOnly? Until);
