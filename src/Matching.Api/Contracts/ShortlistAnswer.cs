using Matching.Domain;

namespace Matching.Api.Contracts;

/// <summary>A kept shortlist.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">What staff call it; null when nobody named it.</param>
/// <param name="CreatedAt">When it was produced, UTC.</param>
/// <param name="Filters">What was asked for.</param>
/// <param name="List">The list.</param>
public sealed record ShortlistAnswer(string Id, string? Name, DateTimeOffset CreatedAt, ShortlistFilters Filters, RankedList List)
{
    internal static ShortlistAnswer Of(Shortlist shortlist) =>
        new(shortlist.Id, shortlist.Name, shortlist.CreatedAt, ShortlistFilters.Of(shortlist.Filter), shortlist.List);
}
