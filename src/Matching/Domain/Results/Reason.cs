namespace Matching.Domain;

/// <summary>One feature's part in a rank.</summary>
/// <param name="Feature">The feature's name.</param>
/// <param name="Value">Its value; null when missing.</param>
/// <param name="Contribution">How much it adds to the score.</param>
/// <param name="TextZh">The sentence in Chinese.</param>
/// <param name="TextEn">The sentence in English.</param>
public sealed record Reason(string Feature, double? Value, double Contribution, string TextZh, string TextEn);
