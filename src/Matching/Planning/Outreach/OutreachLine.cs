namespace Matching.Planning;

/// <summary>An approach that is planned.</summary>
/// <param name="Pair">Place of the pair in the problem.</param>
/// <param name="IntroducerId">The resident firm that introduces; null for a direct approach.</param>
/// <param name="Value">What it is worth, with the introducer's bonus.</param>
public sealed record OutreachLine(int Pair, string? IntroducerId, double Value);
