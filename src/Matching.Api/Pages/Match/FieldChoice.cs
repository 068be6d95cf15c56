using Matching.Domain;

namespace Matching.Api.Pages.Match;

/// <summary>One of the words that a field may hold.</summary>
/// <param name="Value">The word as the enquiry's JSON writes it.</param>
/// <param name="Name">The word for people.</param>
public sealed record FieldChoice(string Value, Text Name);
