namespace Matching.Domain;

/// <summary>A word or phrase that speaks for or against a center (domain 4.4, estimates).</summary>
/// <param name="Word">The word as written; Latin letters match in any case and at word borders only.</param>
/// <param name="Weight">−1 to 1; negative for a phrase that speaks against the center and hides the positive words inside it.</param>
public sealed record CenterKeyword(string Word, double Weight)
{
    /// <summary>Whether it speaks against the center.</summary>
    public bool IsNegative => Weight < 0;
}
