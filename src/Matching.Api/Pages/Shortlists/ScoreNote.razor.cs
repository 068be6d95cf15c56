namespace Matching.Api.Pages.Shortlists;

/// <summary>Why what the reasons add up to is not the score of the list.</summary>
public sealed partial class ScoreNote;
