namespace Matching.Planning;

/// <summary>A quota whose least number could not be reached.</summary>
/// <param name="Name">The center's code or the city.</param>
/// <param name="Least">How many there should be.</param>
/// <param name="Planned">How many there are.</param>
public sealed record QuotaShortfall(string Name, int Least, int Planned);
