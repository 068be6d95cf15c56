namespace Matching.Domain;

/// <summary>One feature's part in a rank, in words. A contribution below 0 speaks against, and the sentence says so.</summary>
/// <param name="Feature">The feature's name.</param>
/// <param name="Value">Its value; null when missing.</param>
/// <param name="Contribution">How much it adds to the score.</param>
/// <param name="TextZh">The sentence in Chinese.</param>
/// <param name="TextEn">The sentence in English.</param>
public sealed record Reason(string Feature, double? Value, double Contribution, string TextZh, string TextEn)
{
    /// <summary>What it is about; null in lists that were kept before there were themes.</summary>
    public Theme? Theme { get; init; }

    /// <summary>Share of the known companies or spaces of the catalog that have less of it, 0–100; null where they are not compared.</summary>
    public double? Percentile { get; init; }
}
