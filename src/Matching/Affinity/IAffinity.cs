namespace Matching.Affinity;

/// <summary>How much each candidate place suits a firm. Safe for concurrent callers.</summary>
public interface IAffinity
{
    /// <summary>Scores all candidates for a firm; higher is better, and only the differences within one firm mean anything.</summary>
    /// <param name="firm">The firm.</param>
    /// <param name="scores">Receives one score a candidate, in the order they were given in.</param>
    /// <exception cref="ArgumentException">The span has another length.</exception>
    void Score(Firm firm, Span<double> scores);
}
