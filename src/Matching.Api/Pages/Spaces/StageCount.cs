using Matching.Domain;

namespace Matching.Api.Pages.Spaces;

/// <summary>How many companies stand at one stage of talks about a space.</summary>
/// <param name="Name">The stage, or how the talks ended.</param>
/// <param name="Real">Companies of which a real event tells.</param>
/// <param name="Others">Companies of which examples or simulated events alone tell.</param>
public sealed record StageCount(Text Name, int Real, int Others);
