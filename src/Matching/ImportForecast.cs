using Matching.Import;
using Matching.Storage;

namespace Matching;

/// <summary>What storing rows would do.</summary>
/// <param name="Rows">How many rows would be new, changed and unchanged.</param>
/// <param name="Emptied">The columns of which rows that are replaced would lose their value, in the order of the file.</param>
public sealed record ImportForecast(UpsertResult Rows, IReadOnlyList<EmptiedColumn> Emptied);
