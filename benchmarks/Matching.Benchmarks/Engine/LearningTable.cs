namespace Matching.Benchmarks.Engine;

/// <summary>Encoded rows to learn from, contiguous by query.</summary>
/// <param name="Rows">One encoded row a pair.</param>
/// <param name="Grades">Its grade.</param>
/// <param name="Groups">The query it belongs to.</param>
internal sealed record LearningTable(float[][] Rows, int[] Grades, uint[] Groups);
