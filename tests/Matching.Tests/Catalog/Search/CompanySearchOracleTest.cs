using CsCheck;
using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Catalog.Search;

/// <summary>Holds the search equal to one that writes out every spelling of every name.</summary>
public class CompanySearchOracleTest
{
    private static readonly Gen<string> NamesZh = OneOf("万", "科", "重庆", "长安", "浙江", "杭州", "乐", "行", "银行", "有限公司", "A", "3", "（", "·", "西安").Array[0, 6].Select(string.Concat);
    private static readonly Gen<string> NamesEn = OneOf("Van", "Vanke", "China", "A.", "ke", "Co").Array[0, 4].Select(words => string.Join(' ', words));
    private static readonly Gen<string> Texts = Gen.OneOf(
        OneOf("w", "k", "wan", "ke", "c", "q", "chang", "zhang", "an", "xian", "xi", "h", "hang", "yin", "le", "yue", "a", "3", "mo", "zh", "va", "co", " ").Array[1, 4].Select(string.Concat),
        NamesZh);

    private static readonly Gen<Company[]> Companies = Gen.Select(NamesZh, NamesEn, Gen.Int[-1, 3], Gen.Bool).Array[1, 12].Select(rows => rows.Index().Select(row => new Company
    {
        Id = row.Index % 2 == 0 ? $"SH60{row.Index:0000}" : $"W{row.Index}",
        NameZh = row.Item.Item1,
        NameEn = row.Item.Item2,
        Revenue = row.Item.Item3 < 0 ? null : Money.FromWan(row.Item.Item3),
        Source = new Source(row.Item.Item4 ? DataKind.Simulated : DataKind.Real, ""),
    }).ToArray());

    [Fact]
    public void The_scan_finds_what_all_spellings_find_in_the_same_order() =>
        Gen.Select(Companies, Texts, Gen.Bool, Gen.Int[1, 15]).Sample(
            (companies, text, simulated, top) =>
            {
                var expected = companies.Where(c => simulated || c.Source.Kind != DataKind.Simulated)
                    .Select(c => (Company: c, Finding: Best(c, SearchText.Fold(text), SearchText.FoldWords(text).Split(' '))))
                    .Where(found => found.Finding is not null)
                    .OrderBy(found => found.Company.Source.Kind == DataKind.Simulated)
                    .ThenBy(found => found.Finding!.Value.Place)
                    .ThenByDescending(found => found.Company.Revenue?.Wan ?? -1)
                    .ThenBy(found => found.Company.Id, StringComparer.Ordinal)
                    .Select(found => (found.Company.Id, found.Finding!.Value.Match, found.Finding.Value.Place))
                    .Take(top);
                Assert.Equal(expected, CompanyTable.Of(companies).Search.Find(text, top, simulated).Select(hit => (hit.Id, hit.MatchedBy, hit.Place)));
            },
            iter: 3000);

    private static (SearchPlace Place, SearchMatch Match)? Best(Company company, string typed, string[] words)
    {
        if (typed.Length == 0) return null;
        var ways = Ways(company, typed, words).ToList();
        return ways.Count == 0 ? null : ways.Min();
    }

    private static IEnumerable<(SearchPlace Place, SearchMatch Match)> Ways(Company company, string typed, string[] words)
    {
        var id = company.Id.ToLowerInvariant();
        foreach (var code in id.StartsWith("sh", StringComparison.Ordinal) ? new[] { id, id[2..] } : [id])
        {
            if (code.StartsWith(typed, StringComparison.Ordinal)) yield return (code == typed ? SearchPlace.Whole : SearchPlace.Start, SearchMatch.Code);
        }

        var zh = SearchText.Fold(company.NameZh);
        var (core, end) = CompanyNameKey.CoreOf(zh);
        for (var from = 0; from < zh.Length; from++)
        {
            for (var to = from + 1; to <= zh.Length; to++)
            {
                var whole = (from == 0 || from == core) && (to == end || to == zh.Length);
                var start = from == 0 ? SearchPlace.Start : from == core ? SearchPlace.AfterRegion : SearchPlace.Inside;
                var piece = zh[from..to];
                if (piece == typed) yield return (whole ? SearchPlace.Whole : start, SearchMatch.ChineseName);
                if (!typed.All(char.IsAsciiLetterOrDigit) || !typed.Any(char.IsAsciiLetter)) continue;
                if (Spellings(piece, initials: true).Contains(typed)) yield return (whole ? SearchPlace.Whole : start, SearchMatch.Initials);
                var spellings = Spellings(piece, initials: false).ToList();
                if (spellings.Contains(typed)) yield return (whole ? SearchPlace.Whole : start, SearchMatch.Pinyin);
                if (spellings.Any(s => s.StartsWith(typed, StringComparison.Ordinal))) yield return (start, SearchMatch.Pinyin);
            }
        }

        var name = SearchText.FoldWords(company.NameEn);
        var ofName = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var first = 0; first < ofName.Length; first++)
        {
            if (ofName[first].StartsWith(words[0], StringComparison.Ordinal) && Follow(ofName[(first + 1)..], words[1..]))
                yield return (first > 0 ? SearchPlace.Inside : name == string.Join(' ', words) ? SearchPlace.Whole : SearchPlace.Start, SearchMatch.EnglishName);
        }
    }

    private static bool Follow(string[] names, string[] words) =>
        words.Length == 0 || Enumerable.Range(0, names.Length).Any(at => names[at].StartsWith(words[0], StringComparison.Ordinal) && Follow(names[(at + 1)..], words[1..]));

    private static IEnumerable<string> Spellings(string piece, bool initials) => piece.Aggregate(
        (IEnumerable<string>)[""],
        (sofar, character) => sofar.SelectMany(_ => Read(character, initials), (before, read) => before + read).ToList());

    private static Gen<string> OneOf(params string[] parts) => Gen.OneOf([.. parts.Select(Gen.Const)]);

    private static IEnumerable<string> Read(char character, bool initials) =>
        Pinyin.Of(character) is { Count: > 0 } readings ? readings.Select(r => initials ? r[..1] : r).Distinct() : [character.ToString()];
}
