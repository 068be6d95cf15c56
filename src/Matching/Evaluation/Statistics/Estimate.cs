namespace Matching.Evaluation;

/// <summary>A mean over queries with its interval.</summary>
/// <param name="Value">The mean; null when there is no value at all.</param>
/// <param name="Low">Lower end of the interval; null when <paramref name="N"/> is below 2, as one query says nothing about spread.</param>
/// <param name="High">Upper end of the interval; null when <paramref name="Low"/> is.</param>
/// <param name="N">How many queries the mean is over, those without a value not counted.</param>
public readonly record struct Estimate(double? Value, double? Low, double? High, int N);
