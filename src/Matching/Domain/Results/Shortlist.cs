namespace Matching.Domain;

/// <summary>A ranked list that was produced and kept (短名单). Keeping it is also the record of who was shown: the exposure log.</summary>
/// <param name="Id">The shortlist's key.</param>
/// <param name="CreatedAt">When it was produced, UTC.</param>
/// <param name="Filter">The filter that was asked for.</param>
/// <param name="List">The list itself.</param>
public sealed record Shortlist(string Id, DateTimeOffset CreatedAt, CompanyFilter Filter, RankedList List);
