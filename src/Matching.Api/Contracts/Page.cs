namespace Matching.Api.Contracts;

/// <summary>A part of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Items">The part, in the list's order.</param>
/// <param name="NextCursor">Give it as <c>cursor</c> for the next part; null when this is the last.</param>
/// <param name="Total">How many there are in all parts.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? NextCursor, int Total);
