namespace Matching.Models;

/// <summary>One thing that happened to the models of a kind.</summary>
/// <param name="At">When.</param>
/// <param name="Move">What.</param>
/// <param name="Version">The version it happened to.</param>
public sealed record ModelEvent(DateTimeOffset At, ModelMove Move, string Version);
