namespace Matching.Planning;

/// <summary>A visit of a timetable.</summary>
/// <param name="Stop">Place of the stop in the problem.</param>
/// <param name="From">When it begins.</param>
/// <param name="To">When it ends.</param>
/// <param name="TravelMinutes">The way from the visit before, minutes; 0 for the first of a day.</param>
public sealed record TripVisit(int Stop, TimeOnly From, TimeOnly To, int TravelMinutes);
