namespace Matching.Ranking;

/// <summary>How often companies of one kind are shown, against how many of them there are.</summary>
/// <param name="By">What kinds are told apart by: <c>tier</c>, <c>ownership</c>, <c>region</c>, <c>center</c>, <c>listing</c> or <c>size</c>.</param>
/// <param name="Of">The kind: a tier 0–5, an ownership, a city of China or another country, a center's code, <c>listed</c>, <c>small</c>; <c>unknown</c> and <c>none</c> where there is none.</param>
/// <param name="Shown">Lines that show such a company.</param>
/// <param name="ShownShare">The same as a share of all lines, 0–1; null when nothing is shown.</param>
/// <param name="Feasible">Such companies among the feasible candidates.</param>
/// <param name="FeasibleShare">The same as a share of them all, 0–1; null when there are none.</param>
public sealed record ExposureShare(string By, string Of, long Shown, double? ShownShare, long Feasible, double? FeasibleShare)
{
    /// <summary>How many times their share they are shown; 1 is even. Null when there are none of them.</summary>
    public double? Ratio => FeasibleShare is > 0 ? ShownShare / FeasibleShare : null;
}
