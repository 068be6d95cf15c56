using Matching.Import;
using Matching.Storage;

namespace Matching;

/// <summary>What an import did.</summary>
/// <param name="Report">What was read and what was wrong.</param>
/// <param name="Stored">What changed in the store; null when nothing was stored.</param>
public sealed record ImportOutcome(ImportReport Report, UpsertResult? Stored);
