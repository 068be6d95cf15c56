namespace Matching.Benchmarks.Ltr;

/// <summary>What one method said.</summary>
/// <param name="Name">Its name in the report.</param>
/// <param name="Scores">The score of each row that is judged.</param>
/// <param name="Seconds">Time to learn, all choices included, and to score.</param>
internal sealed record LtrMethod(string Name, double[] Scores, double Seconds);
