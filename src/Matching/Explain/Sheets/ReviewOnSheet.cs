using Matching.Domain;
using Matching.Merit;

namespace Matching.Explain;

/// <summary>The project review as a sheet shows it, and what it asks.</summary>
internal static class ReviewOnSheet
{
    public static SheetReview Of(ProjectReview review) => new(
        [.. review.Criteria.Select(c => new SheetCriterion(IdOf(c), c.Name, c.Most, c.Points, c.Open, c.Evidence))],
        [.. review.Vetoes.Select(v => new SheetVeto($"{v.Veto}", v.Name, v.State switch { VetoState.Yes => true, VetoState.No => false, _ => null }, v.Evidence))],
        review.Points,
        review.Open,
        review.Lowest.Letter,
        review.Highest.Letter,
        review.Vetoed,
        review.Conclusion);

    /// <summary>What is to be asked: open criteria, then open vetoes.</summary>
    public static IEnumerable<SheetQuestion> Questions(ProjectReview review) =>
    [
        .. review.Criteria.Where(c => c.Ask is not null).Select(c => new SheetQuestion(IdOf(c), c.Ask!)),
        .. review.Vetoes.Where(v => v.State == VetoState.Unknown).Select(v => new SheetQuestion($"{v.Veto}", v.Evidence)),
    ];

    // The scorecard numbers its criteria from 1, in the order of the list.
    private static string IdOf(CriterionScore score) => $"R{(int)score.Criterion + 1}";
}
