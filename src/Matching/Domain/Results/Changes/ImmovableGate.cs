namespace Matching.Domain;

/// <summary>Why nothing within what is permitted helps.</summary>
/// <param name="Gate">The constraint that cannot be moved, such as <c>H17</c>; null when it is no constraint but the rank.</param>
/// <param name="Why">The reason.</param>
public sealed record ImmovableGate(string? Gate, Text Why);
