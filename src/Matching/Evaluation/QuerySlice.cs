namespace Matching.Evaluation;

/// <summary>How the methods ranked the queries of one part of the data, or one part of the candidates of every query.</summary>
/// <param name="Slice">Which part.</param>
/// <param name="Methods">The methods, with the same queries in the same order.</param>
public sealed record QuerySlice(ReportSlice Slice, IReadOnlyList<MethodRankings> Methods);
