namespace Matching.Domain;

/// <summary>What a hard constraint (domain 5.2) says about one pair.</summary>
/// <param name="Id">The constraint, such as <c>H03</c>.</param>
/// <param name="Outcome">Pass, Fail or Unknown.</param>
/// <param name="Measured">The value found, in <paramref name="Unit"/>; null when unknown or not a number.</param>
/// <param name="Limit">The value it is held against, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit of both, empty when there is none.</param>
/// <param name="Message">What to tell people; for Unknown, the question to ask.</param>
/// <param name="Waived">Who waived it, when it failed and passes for that; the message then says both. Null otherwise.</param>
public sealed record GateResult(string Id, GateOutcome Outcome, double? Measured, double? Limit, string Unit, Text Message, GateWaived? Waived = null);
