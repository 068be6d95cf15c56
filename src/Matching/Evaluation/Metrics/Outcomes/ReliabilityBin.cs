namespace Matching.Evaluation;

/// <summary>What became of the cases whose predicted probability fell into one range.</summary>
/// <param name="From">Lower end of the range, 0–1: the bin's border, or with equal counts its lowest probability.</param>
/// <param name="To">Upper end of the range.</param>
/// <param name="MeanPredicted">Mean predicted probability of the cases, 0–1.</param>
/// <param name="Observed">Share of the cases that came true, 0–1.</param>
/// <param name="Low">Lower end of the 95 % interval of the observed share (Wilson).</param>
/// <param name="High">Upper end of that interval.</param>
/// <param name="N">How many cases, at least 1.</param>
public sealed record ReliabilityBin(double From, double To, double MeanPredicted, double Observed, double Low, double High, int N);
