using Matching.Domain;

namespace Matching.Models;

/// <summary>A version that is kept, as far as its card can be read.</summary>
/// <param name="Name">The version.</param>
/// <param name="Card">Its card; null when it cannot be read.</param>
/// <param name="Refusal">Why the card cannot be read, naming the file; null when it can.</param>
public sealed record ModelVersion(string Name, ModelCard? Card, Text? Refusal = null);
