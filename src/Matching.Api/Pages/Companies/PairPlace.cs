using Matching.Domain;
using Matching.Ranking;

namespace Matching.Api.Pages.Companies;

/// <summary>Where a company stands in the ranking for an offering.</summary>
/// <param name="Row">Its line; null when it is not ranked, as those that already sit in the district are not.</param>
/// <param name="Candidates">How many companies are ranked.</param>
/// <param name="ProbabilityNote">Why no probability is shown; null when it is.</param>
public sealed record PairPlace(RankedRow? Row, int Candidates, Text? ProbabilityNote)
{
    internal static PairPlace Of(CompanyRanking ranking, string companyId) =>
        new(ranking.IndexOf(companyId) is >= 0 and var line ? ranking.Rows(line, 1)[0] : null, ranking.Count, ranking.ProbabilityNote);
}
