namespace Matching.Domain;

/// <summary>A reason for which talks end (流失原因).</summary>
/// <param name="Code">A short word for programs, such as <c>price</c>.</param>
/// <param name="Name">Name for people; in files and in the history the Chinese one stands.</param>
public sealed record LostReason(string Code, Text Name);
