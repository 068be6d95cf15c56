using Matching.Domain;

namespace Matching.Rules;

/// <summary>One tier of project sizes.</summary>
/// <param name="From">The least amount that counts in it: 亿元 for domestic projects, million USD for foreign ones.</param>
/// <param name="Name">Name for people, without the basis.</param>
public sealed record SizeTier(Threshold From, Text Name);
