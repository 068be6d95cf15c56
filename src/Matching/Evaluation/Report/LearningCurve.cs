namespace Matching.Evaluation;

/// <summary>What more history is worth: the same later queries answered after learning from growing parts of what came before.</summary>
/// <param name="Method">Who learned.</param>
/// <param name="Metric">What was measured, such as <c>ndcg@10</c>.</param>
/// <param name="Points">The points, least history first.</param>
public sealed record LearningCurve(string Method, string Metric, IReadOnlyList<LearningPoint> Points);
