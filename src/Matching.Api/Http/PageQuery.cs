using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Matching.Api.Contracts;
using Matching.Api.Problems;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Api.Http;

/// <summary>Which part of a list is wanted.</summary>
internal sealed class PageQuery
{
    private const int Most = 200;

    /// <summary>Where the part begins.</summary>
    [Description("nextCursor of the previous page; leave out for the first.")]
    [FromQuery(Name = "cursor")]
    public string? Cursor { get; init; }

    /// <summary>How many items at most.</summary>
    [Description("How many items at most; 50 by default.")]
    [FromQuery(Name = "limit")]
    [Range(1, Most)]
    public int? Limit { get; init; }

    /// <summary>Cuts the part out of a list.</summary>
    /// <param name="list">The list's name; cursors of other lists are refused.</param>
    /// <param name="all">All items, in an order that does not change.</param>
    /// <param name="keyOf">An item's key, unique in the list.</param>
    /// <param name="isAfter">Whether an item comes after a key.</param>
    /// <param name="show">The item as it is shown.</param>
    /// <exception cref="InvalidRequestException">The cursor or the limit cannot be meant.</exception>
    public Page<TShown> Cut<T, TShown>(string list, IReadOnlyList<T> all, Func<T, string> keyOf, Func<T, string, bool> isAfter, Func<T, TShown> show)
    {
        var errors = new RequestErrors();
        var limit = Limit ?? 50;
        errors.Range("limit", limit, 1, Most);
        string? last = null;
        if (!string.IsNullOrEmpty(Cursor) && !Http.Cursor.TryRead(list, Cursor, out last))
            errors.Add("cursor", $"'{Cursor}' is not a cursor of this list; give the nextCursor of its previous page.");
        errors.ThrowIfAny();

        var rest = last is null ? all : all.Where(item => isAfter(item, last));
        var part = rest.Take(limit + 1).ToArray();
        var more = part.Length > limit;
        var shown = more ? part[..limit] : part;
        return new Page<TShown>([.. shown.Select(show)], more ? Http.Cursor.After(list, keyOf(shown[^1])) : null, all.Count);
    }
}
