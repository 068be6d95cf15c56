namespace Matching.Evaluation;

/// <summary>How well a method did that had learned from a part of the history only.</summary>
/// <param name="Share">Share of the queries before the day that it could learn from, above 0 and at most 1.</param>
/// <param name="Queries">How many queries it learned from; 0 when they were too few to learn anything.</param>
/// <param name="Value">The metric over the same later queries for every point; null when nothing was learned.</param>
/// <param name="Low">Lower end of its 95 % interval.</param>
/// <param name="High">Upper end of its 95 % interval.</param>
/// <param name="N">How many later queries.</param>
public sealed record LearningPoint(double Share, int Queries, double? Value, double? Low, double? High, int N);
