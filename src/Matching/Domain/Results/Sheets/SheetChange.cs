namespace Matching.Domain;

/// <summary>Something that would have to change for the pair to be possible, or to stand higher.</summary>
/// <param name="Source">What it is about: a gate (<c>H03</c>), or empty for the score.</param>
/// <param name="Text">What would have to change, and what would come of it.</param>
public sealed record SheetChange(string Source, Text Text);
