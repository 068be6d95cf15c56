namespace Matching.Evaluation;

/// <summary>Predicted probabilities of one method against what came true: the points of a reliability diagram.</summary>
/// <param name="Method">Whose probabilities.</param>
/// <param name="Bins">The bins, lowest probabilities first.</param>
public sealed record ReliabilityCurve(string Method, IReadOnlyList<ReliabilityBin> Bins);
