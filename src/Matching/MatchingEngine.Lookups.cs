using Matching.Catalog;

namespace Matching;

/// <content>What somebody looks up before asking for a ranking.</content>
public sealed partial class MatchingEngine
{
    /// <summary>Finds companies as somebody types: by name, pinyin, initials or code (<see cref="CompanySearch"/>).</summary>
    /// <param name="text">What was typed; without a letter or a digit it finds nothing.</param>
    /// <param name="top">How many hits at most, at least 1.</param>
    /// <param name="includeSimulated">Whether simulated companies are found too; they come last.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is less than 1.</exception>
    public IReadOnlyList<SearchHit> SearchCompanies(string text, int top = 20, bool includeSimulated = false) =>
        Catalog.Table.Search.Find(text, top, includeSimulated);
}
