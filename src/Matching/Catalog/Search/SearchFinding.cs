namespace Matching.Catalog;

/// <summary>How a search text was found in one company. The better one is the smaller.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Match">In what.</param>
/// <param name="At">Where in that it begins.</param>
/// <param name="Length">How many characters of it matched.</param>
internal readonly record struct SearchFinding(SearchPlace Place, SearchMatch Match, int At, int Length) : IComparable<SearchFinding>
{
    public int CompareTo(SearchFinding other) => (Place, Match).CompareTo((other.Place, other.Match));

    public static SearchFinding? Better(SearchFinding? one, SearchFinding? other) =>
        one is not { } first ? other : other is { } second && second.CompareTo(first) < 0 ? second : one;
}
