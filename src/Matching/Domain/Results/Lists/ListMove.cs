namespace Matching.Domain;

/// <summary>What became of one company or space between two lists.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Was">Its rank in the earlier list, from 1; null when it is not in it.</param>
/// <param name="Is">Its rank in the present list, from 1; null when it is not in it.</param>
/// <param name="Sentence">The same in words.</param>
public sealed record ListMove(string Id, Text Name, int? Was, int? Is, Text Sentence);
