namespace Matching.Evaluation;

/// <summary>The numbers of several methods side by side, ready for a <see cref="Report"/>.</summary>
/// <param name="Results">Every metric of every method in the order given, then the paired test of the model.</param>
/// <param name="Notes">What the model was held against, and why the numbers may be uncertain; each note is in Chinese and English.</param>
public sealed record Comparison(IReadOnlyList<ReportResult> Results, IReadOnlyList<string> Notes);
