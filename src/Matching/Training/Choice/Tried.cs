namespace Matching.Training;

/// <summary>What cross-validation found about one candidate.</summary>
/// <param name="Trainer">The candidate.</param>
/// <param name="ByFold">The mean over the queries of each fold; empty when it was not tried.</param>
/// <param name="ByQuery">The value of each query, over all times that it was validated on.</param>
/// <param name="Fits">Fits that it and those who share them took.</param>
/// <param name="Seconds">Time that they took.</param>
internal sealed record Tried(IRankingTrainer Trainer, IReadOnlyList<double> ByFold, IReadOnlyDictionary<int, double> ByQuery, int Fits, double Seconds);
