namespace Matching.Planning;

/// <summary>A day of a trip.</summary>
/// <param name="Day">Its number, from 1.</param>
/// <param name="Date">Its date; null when the trip has none yet.</param>
/// <param name="Visits">The visits in order of time; empty when the day is left over.</param>
public sealed record ProposedDay(int Day, DateOnly? Date, IReadOnlyList<ProposedVisit> Visits);
