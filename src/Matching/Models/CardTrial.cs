namespace Matching.Models;

/// <summary>A trainer that was tried by cross-validation inside the training window.</summary>
/// <param name="Trainer">Its name with its settings.</param>
/// <param name="Mean">Mean NDCG@10 of the folds; null when it was not tried, or nothing could be validated.</param>
/// <param name="Deviation">Standard deviation over the folds.</param>
public sealed record CardTrial(string Trainer, double? Mean, double? Deviation);
