namespace Matching.Training;

/// <summary>How one candidate did in cross-validation.</summary>
/// <param name="Name">Its name with its settings.</param>
/// <param name="Mean">Mean NDCG@10 of the folds, 0–1; null when it was not tried, or nothing could be validated.</param>
/// <param name="Deviation">Standard deviation over the folds; null when there are fewer than two.</param>
/// <param name="Behind">How much worse than the best of those that were still in the running by NDCG@10, per query; 0 for that one itself.</param>
/// <param name="Error">Standard error of <paramref name="Behind"/> over the queries.</param>
/// <param name="LessLikely">
/// How much less likely it made what came of the queries than the likeliest candidate did, as a difference of logarithms, 0 or more; null when its scores are no log-odds.
/// </param>
/// <param name="Fits">Fits that it and those who share them took.</param>
/// <param name="Seconds">Time that these fits and their validation took.</param>
public sealed record CandidateResult(string Name, double? Mean, double? Deviation, double? Behind, double? Error, double? LessLikely, int Fits, double Seconds);
