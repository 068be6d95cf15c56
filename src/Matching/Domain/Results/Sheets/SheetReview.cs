namespace Matching.Domain;

/// <summary>The project review on a sheet (项目评审, domain 7.2): a proposal for those who decide, never a part of the score.</summary>
/// <param name="Criteria">All criteria, in the order of the scorecard.</param>
/// <param name="Vetoes">All vetoes, in the order of the scorecard.</param>
/// <param name="Points">Points reached, 0–100.</param>
/// <param name="Open">Points still open: the total will lie between the points and their sum.</param>
/// <param name="Lowest">The band's letter if nothing that is unknown earns a point.</param>
/// <param name="Highest">The band's letter if everything that is unknown earns all its points.</param>
/// <param name="Vetoed">Whether any veto holds: then it is not recommended, whatever its points.</param>
/// <param name="Conclusion">The outcome in words.</param>
public sealed record SheetReview(
    IReadOnlyList<SheetCriterion> Criteria, IReadOnlyList<SheetVeto> Vetoes, decimal Points, decimal Open, string Lowest, string Highest, bool Vetoed, Text Conclusion);
