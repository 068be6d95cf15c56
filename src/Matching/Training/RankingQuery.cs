using Matching.Catalog;
using Matching.Domain;

namespace Matching.Training;

/// <summary>One query of the history with every pair that was judged in it.</summary>
/// <param name="Id">The query's name, such as <c>center:big-data@2024-03</c>.</param>
/// <param name="AsOf">The day on which it was asked; features see nothing later.</param>
/// <param name="Offering">The offering, for outreach; null for placement.</param>
/// <param name="Enquiry">The enquiry, for placement; null for outreach.</param>
/// <param name="Grades">Grade 0–4 by candidate: company key for outreach, offering's written form for placement. Who is absent is unlabelled.</param>
public sealed record RankingQuery(string Id, DateOnly AsOf, Offering? Offering, Enquiry? Enquiry, IReadOnlyDictionary<string, int> Grades)
{
    /// <summary>Least grade that counts as relevant (domain 6.3).</summary>
    public const int Relevant = 2;

    /// <summary>Whether anything relevant came of it.</summary>
    public bool HasPositive => Grades.Values.Any(grade => grade >= Relevant);
}
