using Matching.Domain;

namespace Matching.Api.Contracts;

/// <summary>A kept shortlist without its lines.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">What staff call it; null when nobody named it.</param>
/// <param name="CreatedAt">When it was produced, UTC.</param>
/// <param name="Offering">The offering.</param>
/// <param name="OfferingNameZh">The offering's name in Chinese.</param>
/// <param name="OfferingNameEn">The offering's name in English.</param>
/// <param name="Filters">What was asked for.</param>
/// <param name="ModelVersion">Who ranked.</param>
/// <param name="AsOf">The day as of which it was computed.</param>
/// <param name="Candidates">Companies considered.</param>
/// <param name="Feasible">Companies that pass every gate.</param>
/// <param name="Rows">Lines of the list.</param>
public sealed record ShortlistItem(
    string Id,
    string? Name,
    DateTimeOffset CreatedAt,
    string Offering,
    string OfferingNameZh,
    string OfferingNameEn,
    ShortlistFilters Filters,
    string ModelVersion,
    DateOnly AsOf,
    int Candidates,
    int Feasible,
    int Rows)
{
    internal static ShortlistItem Of(Shortlist shortlist)
    {
        var list = shortlist.List;
        return new ShortlistItem(
            shortlist.Id, shortlist.Name, shortlist.CreatedAt, list.Query, list.QueryName.Zh, list.QueryName.En, ShortlistFilters.Of(shortlist.Filter),
            list.ModelVersion, list.AsOf, list.Candidates, list.Feasible, list.Rows.Count);
    }
}
