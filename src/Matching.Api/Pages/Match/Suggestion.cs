using Matching.Domain;

namespace Matching.Api.Pages.Match;

/// <summary>A value that is usual for what was chosen; never the caller's word until somebody takes it over.</summary>
/// <param name="Value">The value, as the field would hold it.</param>
/// <param name="Words">What is usual, with its unit, and for what.</param>
public sealed record Suggestion(string Value, Text Words);
