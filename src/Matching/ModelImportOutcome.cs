using Matching.Import;
using Matching.Models;

namespace Matching;

/// <summary>What the import of a foreign model came to.</summary>
/// <param name="Package">The model as it is kept, with its judgement on its card; null when the map of features was refused.</param>
/// <param name="IsJudged">Whether it was measured beside the rules.</param>
/// <param name="ErrorCount">What was wrong with the map, those not listed included.</param>
/// <param name="Issues">What was wrong with the map.</param>
public sealed record ModelImportOutcome(ModelPackage? Package, bool IsJudged, int ErrorCount, IReadOnlyList<ImportIssue> Issues);
