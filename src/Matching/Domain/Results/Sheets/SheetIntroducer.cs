namespace Matching.Domain;

/// <summary>A way to the company over resident firms (以企引企). Firms only, never a person.</summary>
/// <param name="Path">The way in words.</param>
/// <param name="Strength">How strong it is, 0–1.</param>
/// <param name="Use">How often it was asked, in words; null when it never was.</param>
/// <param name="IsTired">Whether it was asked so often that another should be asked first.</param>
public sealed record SheetIntroducer(Text Path, double Strength, Text? Use, bool IsTired);
