using Matching.Domain;

namespace Matching.Evaluation;

/// <summary>A part of the data that results speak of, in words.</summary>
/// <param name="Key">The slice of the results, such as <c>center:big-data</c>.</param>
/// <param name="Name">Its name for people.</param>
public sealed record ReportSlice(string Key, Text Name);
