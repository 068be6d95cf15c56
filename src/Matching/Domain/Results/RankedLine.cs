namespace Matching.Domain;

/// <summary>A company in its place of a ranking without gates and reasons: what a long table shows, sorts and exports. It says what the <see cref="RankedRow"/> of the place says.</summary>
/// <param name="Rank">Place in the ranking, from 1.</param>
/// <param name="Id">The company's key.</param>
/// <param name="Name">The name to show.</param>
/// <param name="Place">City of the headquarters, else its country; null when neither is known.</param>
/// <param name="Center">Industry center that it fits best; null when it fits none.</param>
/// <param name="Tier">Leading-enterprise tier, 0–5.</param>
/// <param name="Feasible">False when a gate fails.</param>
/// <param name="Score">Display score 0–100, comparable within the ranking only; null when infeasible.</param>
/// <param name="Probability">Calibrated probability of landing; null until enough outcomes back it.</param>
/// <param name="DataKind">Whether the row is real, illustrative or simulated.</param>
public sealed record RankedLine(
    int Rank, string Id, Text Name, string? Place, CenterId? Center, int Tier, bool Feasible, double? Score, double? Probability, DataKind DataKind);
