namespace Matching.Planning;

/// <summary>A quota whose least number could not be reached.</summary>
/// <param name="Name">The center's code or the city.</param>
/// <param name="Least">How many there should be.</param>
/// <param name="Planned">How many there are.</param>
/// <param name="Available">How many companies could count for it at all, one a group; fewer than <paramref name="Least"/> where no larger budget would help.</param>
public sealed record QuotaShortfall(string Name, int Least, int Planned, int Available);
