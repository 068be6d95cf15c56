using Matching.Domain;

namespace Matching.Api.Contracts;

/// <summary>A kept shortlist.</summary>
/// <param name="Id">Its key.</param>
/// <param name="CreatedAt">When it was produced, UTC.</param>
/// <param name="Filters">What was asked for.</param>
/// <param name="List">The list.</param>
public sealed record ShortlistAnswer(string Id, DateTimeOffset CreatedAt, ShortlistFilters Filters, RankedList List)
{
    internal static ShortlistAnswer Of(Shortlist shortlist) =>
        new(shortlist.Id, shortlist.CreatedAt, ShortlistFilters.Of(shortlist.Filter), shortlist.List);
}
