using Matching.Models;

namespace Matching.Training;

/// <summary>A model that was learned, not yet judged.</summary>
/// <param name="Package">The package.</param>
/// <param name="Chosen">How it was learned; the same again may learn from more.</param>
public sealed record Fitted(ModelPackage Package, ChosenTrainer Chosen);
