using Matching.Domain;
using Matching.Models;

namespace Matching;

/// <summary>What a training came to.</summary>
/// <param name="Package">The model as it is kept, with its judgement on its card; null when the history is too small to learn from.</param>
/// <param name="Decision">What ranks now, and why.</param>
/// <param name="Published">Whether the model is the current one now.</param>
public sealed record TrainingOutcome(ModelPackage? Package, Text Decision, bool Published);
