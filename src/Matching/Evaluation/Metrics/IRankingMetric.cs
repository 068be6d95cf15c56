namespace Matching.Evaluation;

/// <summary>A number between 0 and 1 that says how well one ranking answers its query; higher is better.</summary>
/// <remarks>One metric is one file. Implementations are immutable and safe for concurrent callers.</remarks>
public interface IRankingMetric
{
    /// <summary>The name in reports, such as <c>ndcg@10</c>.</summary>
    string Name { get; }

    /// <summary>The value for one query.</summary>
    /// <returns>0–1; <see cref="double.NaN"/> when the query has nothing to find, so that it is left out of the mean.</returns>
    double Evaluate(JudgedRanking ranking);
}
