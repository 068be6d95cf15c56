namespace Matching.Domain;

/// <summary>How strongly an industry code points to a center (domain 4.3, estimates).</summary>
/// <param name="Code">A class of GB/T 4754-2017, such as <c>I6520</c>.</param>
/// <param name="Strength">0–1: 1 defines the center, at most 0.25 says little.</param>
/// <param name="NeedsKeyword">Whether the code counts in full only beside a keyword of the center.</param>
public sealed record CenterCode(string Code, double Strength, bool NeedsKeyword)
{
    /// <summary>The name of the code in the standard.</summary>
    public string NameZh => IndustryCatalog.NameOf(Code) ?? Code;
}
