using Matching.Scoring;

namespace Matching.Models;

/// <summary>A trained model as it is kept and served: its card and its forest.</summary>
/// <param name="Card">The card.</param>
/// <param name="Forest">The forest; its input says how its columns are made of the card's features.</param>
public sealed record ModelPackage(ModelCard Card, Forest Forest);
