using Matching.Features;

namespace Matching.Scoring;

/// <summary>Gives every candidate of one query a number; higher is better. Numbers compare within the query only.</summary>
public interface IScorer
{
    /// <summary>The method's name in reports: <c>model</c>, <c>rules</c>, <c>popularity</c>, <c>random</c> or a peer's.</summary>
    string Method { get; }

    /// <summary>Scores the candidates.</summary>
    /// <param name="query">The query's name, for methods that draw by it.</param>
    /// <param name="candidates">The candidates' features.</param>
    /// <param name="scores">Receives one score a candidate.</param>
    void Score(string query, FeatureTable candidates, Span<double> scores);
}
