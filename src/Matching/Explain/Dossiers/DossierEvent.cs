using Matching.Domain;

namespace Matching.Explain;

/// <summary>One stage event of a company, as its page shows it. Firms only, never a person.</summary>
/// <param name="On">The day.</param>
/// <param name="OfferingId">The offering.</param>
/// <param name="OfferingName">Its name; its key where the catalog does not hold it any more.</param>
/// <param name="Stage">The stage that was entered.</param>
/// <param name="StageName">Its name.</param>
/// <param name="LostReason">Why it was lost; null when it was not or nobody said.</param>
/// <param name="Channel">How the company was reached; null when nobody said.</param>
/// <param name="IntroducerName">The resident firm that introduced it; null when none did or nobody said.</param>
/// <param name="DataKind">How much of the world stands behind it.</param>
/// <param name="Source">Its origin in words; empty when nobody said.</param>
public sealed record DossierEvent(
    DateOnly On, OfferingId OfferingId, Text OfferingName, Stage Stage, Text StageName, string? LostReason, Text? Channel, Text? IntroducerName, DataKind DataKind, string Source);
