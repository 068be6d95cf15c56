namespace Matching.Domain;

/// <summary>Changes that together are enough, none of which can be left out.</summary>
/// <param name="Changes">The changes, one for each attribute, least effort first.</param>
/// <param name="Effort">The sum of their efforts.</param>
/// <param name="Feasible">Whether the pair then passes every constraint; checked, and always true of what is proposed.</param>
/// <param name="RankAfter">The pair's rank in the whole list made again with the changes, from 1; null when it is not on such a list at all.</param>
public sealed record ChangeProposal(IReadOnlyList<ProposedChange> Changes, double Effort, bool Feasible, int? RankAfter);
