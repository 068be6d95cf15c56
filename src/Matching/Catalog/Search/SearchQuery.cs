namespace Matching.Catalog;

/// <summary>A search text, ready to be held against many companies.</summary>
internal sealed class SearchQuery
{
    // No name is longer, and what is typed decides how deep a spelling is followed.
    private const int MostLetters = 100;

    private readonly string _phrase;
    private readonly string[] _words;
    private readonly bool _latin;
    private readonly bool _spelled;

    public SearchQuery(string text)
    {
        Typed = SearchText.Fold(text);
        if (Typed.Length > MostLetters) Typed = Typed[..MostLetters];
        _phrase = SearchText.FoldWords(text);
        _words = _phrase.Split(' ');
        _latin = Typed.All(char.IsAsciiLetterOrDigit);
        _spelled = _latin && Typed.Any(char.IsAsciiLetter);
    }

    /// <summary>What was typed, folded; at most 100 characters of it.</summary>
    public string Typed { get; }

    public bool IsEmpty => Typed.Length == 0;

    /// <summary>The best way in which a company is found; null when it is not.</summary>
    public SearchFinding? Find(in SearchKeys keys)
    {
        var best = _latin ? InCodes(keys) : null;
        best = SearchFinding.Better(best, InChinese(keys));
        if (keys.En.Length > 0) best = SearchFinding.Better(best, InEnglish(keys.En));
        if (!_spelled || best?.Place == SearchPlace.Whole) return best;
        return SearchFinding.Better(SearchFinding.Better(best, AsPinyin(keys)), AsInitials(keys));
    }

    private SearchFinding? InCodes(in SearchKeys keys)
    {
        // Listed companies are keyed by exchange and code, and people type the code alone.
        var stock = keys.Id.Length > 2 && char.IsAsciiDigit(keys.Id[2]) && keys.Id[..2] is "sh" or "sz" or "bj" or "hk" ? keys.Id[2..] : default;
        return SearchFinding.Better(SearchFinding.Better(InCode(keys.Id), InCode(stock)), InCode(keys.Uscc));
    }

    private SearchFinding? InCode(ReadOnlySpan<char> code) =>
        code.StartsWith(Typed) ? new(code.Length == Typed.Length ? SearchPlace.Whole : SearchPlace.Start, SearchMatch.Code, 0, Typed.Length) : null;

    private SearchFinding? InChinese(in SearchKeys keys)
    {
        var at = keys.Zh.IndexOf(Typed);
        if (at < 0) return null;

        // The name may hold it twice: in its region and again behind it.
        if (at != 0 && keys.Zh[keys.Core..].StartsWith(Typed)) at = keys.Core;
        return new(PlaceOf(keys, at, IsWhole(keys, Typed)), SearchMatch.ChineseName, at, Typed.Length);
    }

    private static bool IsWhole(in SearchKeys keys, ReadOnlySpan<char> typed) =>
        typed.SequenceEqual(keys.Zh) || typed.SequenceEqual(keys.Zh[..keys.CoreEnd]) || typed.SequenceEqual(keys.Zh[keys.Core..keys.CoreEnd]) || typed.SequenceEqual(keys.Zh[keys.Core..]);

    private SearchFinding? InEnglish(ReadOnlySpan<char> name)
    {
        int at = 0, first = -1, word = 0;
        while (at < name.Length)
        {
            if (name[at..].StartsWith(_words[word]))
            {
                if (first < 0) first = at;
                if (++word == _words.Length) return InEnglish(name, first, at + _words[^1].Length);
            }

            var space = name[at..].IndexOf(' ');
            if (space < 0) return null;
            at += space + 1;
        }

        return null;
    }

    private SearchFinding InEnglish(ReadOnlySpan<char> name, int first, int end) =>
        new(first > 0 ? SearchPlace.Inside : name.SequenceEqual(_phrase) ? SearchPlace.Whole : SearchPlace.Start, SearchMatch.EnglishName, first, end - first);

    private SearchFinding? AsPinyin(in SearchKeys keys)
    {
        var zh = keys.Zh;
        var (core, end) = (keys.Core, keys.CoreEnd);
        SearchFinding? best = null;
        for (var at = 0; at < zh.Length && (best is null || at <= core); at++)
        {
            if (zh[at] != Typed[0] && !Domain.Pinyin.BeginsWith(zh[at], Typed[0])) continue;
            var until = PinyinSpelling.Begins(zh, at, Typed);
            if (until < 0) continue;
            var whole = (at == 0 || at == core) && (PinyinSpelling.Is(zh[at..end], Typed) || PinyinSpelling.Is(zh[at..], Typed));
            best = SearchFinding.Better(best, new(PlaceOf(keys, at, whole), SearchMatch.Pinyin, at, until - at));
        }

        return best;
    }

    private SearchFinding? AsInitials(in SearchKeys keys)
    {
        var zh = keys.Zh;
        var (core, end) = (keys.Core, keys.CoreEnd);
        SearchFinding? best = null;
        for (var at = 0; at + Typed.Length <= zh.Length && (best is null || at <= core); at++)
        {
            if (!PinyinSpelling.HasInitials(zh, at, Typed)) continue;
            var whole = (at == 0 || at == core) && (at + Typed.Length == end || at + Typed.Length == zh.Length);
            best = SearchFinding.Better(best, new(PlaceOf(keys, at, whole), SearchMatch.Initials, at, Typed.Length));
        }

        return best;
    }

    private static SearchPlace PlaceOf(in SearchKeys keys, int at, bool whole) =>
        whole ? SearchPlace.Whole : at == 0 ? SearchPlace.Start : at == keys.Core ? SearchPlace.AfterRegion : SearchPlace.Inside;
}
