using Matching.Domain;

namespace Matching.Import;

/// <summary>A column of which stored rows would lose their value to rows that have none.</summary>
/// <param name="Name">Its Chinese title and its English key.</param>
/// <param name="Rows">How many rows would lose it.</param>
public sealed record EmptiedColumn(Text Name, int Rows);
