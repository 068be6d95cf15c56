using CsCheck;
using Matching.Domain;

namespace Matching.Tests.Domain;

public class KeywordScannerTest
{
    private static readonly KeywordScanner Scanner = new(IndustryCenters.All);

    private static readonly IReadOnlyList<(CenterId Center, CenterKeyword Keyword)> Words =
        [.. IndustryCenters.All.SelectMany(center => center.Keywords.Select(keyword => (center.Id, keyword)))];

    // Pieces of words, so that random texts hold whole words, broken ones, overlaps and negative phrases.
    private static readonly Gen<string> Texts = Gen.OneOf<string>(
            Gen.OneOf(Words.Select(w => w.Keyword.Word).ToArray()),
            Gen.OneOf(Words.Select(w => w.Keyword.Word.ToLowerInvariant()).ToArray()),
            Gen.OneOf("芯", "片", "式", "数", "据", "线", "大", "局", "直播", "A", "I", "g", "5", "-", " ", "、", "Ｇ", "ＩＤＣ"))
        .Array[0, 12].Select(string.Concat);

    [Fact]
    public void Finds_what_a_search_word_by_word_finds() =>
        Texts.Sample(text => Assert.Equal(SearchWordByWord(text), Scan(text)));

    [Theory]
    [InlineData("SoC设计", true)]
    [InlineData("soc 设计", true)]
    [InlineData("ＳＯＣ设计", true)]
    [InlineData("高性能SoC", true)]
    [InlineData("Society", false)]
    [InlineData("ASSOC", false)]
    [InlineData("SoC2", false)]
    public void Latin_words_match_in_any_case_but_only_whole(string text, bool found) =>
        Assert.Equal(found, Scan(text).Contains("SoC"));

    [Theory]
    [InlineData("生物芯片", false)]
    [InlineData("基因芯片检测", false)]
    [InlineData("芯片式连接器", false)]
    [InlineData("生物芯片、芯片设计", true)]
    [InlineData("生物与芯片", true)]
    public void A_negative_phrase_hides_the_words_inside_it_only(string text, bool found) =>
        Assert.Equal(found, Scan(text).Contains("芯片"));

    [Fact]
    public void Negatives_are_subtracted_and_never_below_nothing()
    {
        Assert.Equal(0, CenterFit.Of(null, IndustryVersion.V2017, "生物芯片").KeywordScore(CenterId.IcDesign));
        Assert.Equal(0.9 - 0.3, CenterFit.Of(null, IndustryVersion.V2017, "直播电商与直播教学").KeywordScore(CenterId.LiveCommerce), 1e-12);
        Assert.Equal(0.72 - (0.3 * 0.5), CenterFit.Of(null, IndustryVersion.V2017, null, "体育直播", ["直播电商"]).KeywordScore(CenterId.LiveCommerce), 1e-12);
    }

    private static List<string> Scan(string text)
    {
        Span<double> found = stackalloc double[Scanner.Count];
        Scanner.Scan(text, 1, found);
        var words = new List<string>();
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] > 0) words.Add(Words[i].Keyword.Word);
        }

        return words;
    }

    // The slow oracle: every word by itself, at every place.
    private static List<string> SearchWordByWord(string text)
    {
        var plain = string.Concat(text.Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c)).ToUpperInvariant();
        return [.. Words.Where(w => Places(plain, w.Keyword.Word).Any(start => w.Keyword.IsNegative || !Hidden(plain, w.Center, start, w.Keyword.Word.Length)))
            .Select(w => w.Keyword.Word)];
    }

    private static bool Hidden(string text, CenterId center, int start, int length) =>
        IndustryCenters.Of(center).Keywords.Where(k => k.IsNegative)
            .Any(k => Places(text, k.Word).Any(place => place <= start && start + length <= place + k.Word.Length));

    private static IEnumerable<int> Places(string text, string word)
    {
        var wanted = word.ToUpperInvariant();
        return Enumerable.Range(0, Math.Max(0, text.Length - wanted.Length + 1)).Where(start =>
            string.CompareOrdinal(text, start, wanted, 0, wanted.Length) == 0
            && !(start > 0 && char.IsAsciiLetterOrDigit(wanted[0]) && char.IsAsciiLetterOrDigit(text[start - 1]))
            && !(start + wanted.Length < text.Length && char.IsAsciiLetterOrDigit(wanted[^1]) && char.IsAsciiLetterOrDigit(text[start + wanted.Length])));
    }
}
