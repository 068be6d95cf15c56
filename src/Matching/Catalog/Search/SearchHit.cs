using Matching.Domain;

namespace Matching.Catalog;

/// <summary>A company that a search found.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">Its name; where one language has none the other's stands.</param>
/// <param name="MatchedBy">By what it was found.</param>
/// <param name="Place">Where the search text stands in it.</param>
/// <param name="Matched">The part that matched, as folded for the search: 万科 for wk. A page may mark it where the name contains it.</param>
/// <param name="HqCity">City of the headquarters, to tell namesakes apart; null when unknown.</param>
/// <param name="DataKind">How much of the world stands behind the row.</param>
public sealed record SearchHit(string Id, Text Name, SearchMatch MatchedBy, SearchPlace Place, string Matched, string? HqCity, DataKind DataKind)
{
    /// <summary>How it was found, in words.</summary>
    public Text How => MatchedBy switch
    {
        SearchMatch.Code => new("编号或信用代码", "code"),
        SearchMatch.ChineseName => new("中文名", "Chinese name"),
        SearchMatch.EnglishName => new("英文名", "English name"),
        SearchMatch.Pinyin => new("拼音", "pinyin"),
        _ => new("拼音首字母", "pinyin initials"),
    };
}
