namespace Matching.Training;

/// <summary>What cross-validation found about one candidate.</summary>
/// <param name="Trainer">The candidate.</param>
/// <param name="ByFold">The mean NDCG@10 over the queries of each fold; empty when it was not tried.</param>
/// <param name="ByQuery">The NDCG@10 of each query, over all times that it was validated on.</param>
/// <param name="Likelihood">How likely it made all queries, as a logarithm; null when its scores are no log-odds, or it was not tried.</param>
/// <param name="Fits">Fits that it and those who share them took.</param>
/// <param name="Seconds">Time that they took.</param>
internal sealed record Tried(IRankingTrainer Trainer, IReadOnlyList<double> ByFold, IReadOnlyDictionary<int, double> ByQuery, double? Likelihood, int Fits, double Seconds)
{
    /// <summary>Whether something was found.</summary>
    public bool IsJudged => ByFold.Count > 0;

    /// <summary>The mean NDCG@10 over the queries.</summary>
    public double Mean => ByQuery.Values.Average();

    /// <summary>One that the budget left out.</summary>
    public static Tried Not(IRankingTrainer trainer) => new(trainer, [], new Dictionary<int, double>(), null, 0, 0);
}
