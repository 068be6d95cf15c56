using Matching.Domain;

namespace Matching;

/// <summary>How far a training has come.</summary>
/// <param name="Step">What it is doing.</param>
/// <param name="Fraction">How much of the whole is done, 0–1, estimated and never falling; null when nobody can say.</param>
public sealed record TrainingProgress(Text Step, double? Fraction = null);
