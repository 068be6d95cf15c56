using System.Text.RegularExpressions;

namespace Matching.Domain;

/// <summary>The key under which two spellings of a company's name are the same (domain 3.1). For matching only, never for showing.</summary>
/// <remarks>
/// Full-width characters and brackets are folded, spaces dropped, Latin lower-cased; then the legal form (有限公司, Co., Ltd. …), a bracketed
/// region or legal word (（浙江）, （集团）) and a region in front (浙江省, 杭州) go. A step that would leave too little is not taken: the key of a
/// name is never empty, and 杭州银行 and 上海银行 stay two banks. Branches (分公司) keep their word, being another entity. Two firms may still share a
/// key, so that an equal key is a question for people and only an equal credit code is an answer.
/// </remarks>
public static partial class CompanyNameKey
{
    // After 杭州 without 市, one or two more characters are as likely half of a name: 杭叉, 北京首钢.
    private const int LeastAfterBareRegion = 3;
    private const int LeastAfterSpelledOutRegion = 2;

    private static readonly RegionNames Regions = RegionNames.Load();

    /// <summary>The key of a name: not empty, and its own key.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    public static string Of(string name) => Key(name, withRegion: false);

    /// <summary>The key of a name with the region in front kept, which is closer to an identity: 重庆太极实业 and 无锡市太极实业 stay two firms.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    public static string WithRegionOf(string name) => Key(name, withRegion: true);

    /// <summary>Where the part of a name lies that tells it from others: between a region in front and the legal form behind; all of it where nothing would be left.</summary>
    /// <param name="folded">A name without spaces, brackets or capital letters.</param>
    internal static (int Start, int End) CoreOf(string folded)
    {
        if (folded.Length == 0) return (0, 0);
        var end = WithoutLegalForm(folded).Length;
        return (end - WithoutRegion(folded[..end]).Length, end);
    }

    private static string Key(string name, bool withRegion)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var key = TextFold.Compact(name);
        if (key.Length == 0) return name;

        // Each step may uncover work for another, as in 浙江X集团（中国）有限公司; at the fixed point the key is its own key.
        while (true)
        {
            var next = WithoutLegalForm(WithoutBrackets(key.ToLowerInvariant()));
            if (!withRegion) next = WithoutRegion(next);
            if (next == key) return key;
            key = next;
        }
    }

    private static string WithoutBrackets(string name)
    {
        if (name.AsSpan().IndexOfAny('(', '[') < 0) return name.Replace(']', ')');
        var plain = name.Replace('[', '(').Replace(']', ')');
        var rest = Bracket().Replace(plain, m => LegalWord().IsMatch(m.Groups[1].Value) || Regions.IsRegion(m.Groups[1].Value) ? "" : m.Value);
        return rest.Length > 0 ? rest : plain;
    }

    private static string WithoutLegalForm(string name)
    {
        // Both patterns look for their end from every place on; that they cannot be there is seen from the last character.
        var rest = name[^1] is '司' or '团' ? ChineseForm().Replace(name, "") : name;
        if (rest.Length > 0 && char.IsAscii(rest[^1])) rest = LatinForm().Replace(rest, "");
        rest = rest.TrimEnd('.', ',', '-', '·', '&');
        return rest.Length > 0 ? rest : name;
    }

    private static string WithoutRegion(string name)
    {
        var (length, spelledOut) = Regions.Leading(name);
        var rest = name[length..];
        var least = spelledOut ? LeastAfterSpelledOutRegion : LeastAfterBareRegion;
        return rest.Length >= least && !Trade().IsMatch(rest) ? rest : name;
    }

    [GeneratedRegex(@"\(([^()]*)\)")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^(集团|控股|股份|有限合伙|普通合伙|特殊普通合伙|个人独资|中国|group|china)\z")]
    private static partial Regex LegalWord();

    [GeneratedRegex(@"(?<=.)(集团股份有限公司|集团有限责任公司|集团有限公司|集团总公司|集团公司|股份有限公司|有限责任公司|有限公司|股份公司|总公司|(?<![分子])公司|集团)\z")]
    private static partial Regex ChineseForm();

    // A bare "co" needs its comma or its dot: without spaces nobody could tell Acme Co from Costco.
    [GeneratedRegex(@"(?<=..)(,?(companylimited|co\.?,?ltd|incorporated|corporation|limited|company|group|(?<!ban)corp|inc|ltd|plc|llc|gmbh)\.?|,co\.?|co\.)\z")]
    private static partial Regex LatinForm();

    // Words for what a firm does. A rest made of nothing else does not say who it is, so the region in front is its name.
    [GeneratedRegex(@"^(农村|商业|城市|银行|百货|大楼|大厦|商场|高速|公路|铁路|地铁|轨道|机场|港口|港|港务|广播|电视|信息|网络|传媒|出版|发行|新闻|交通|建设|建筑|科学|规划|设计|研究院|工程|投资|控股|发展|实业|贸易|进出口|旅游|饭店|酒店|纺织|钢铁|特殊钢|汽车|能源|电力|热电|燃气|水务|环保|水泥|化工|医药|药业|证券|保险|信托|租赁|担保|广告|招标|文化|产业|科技|技术|开发|服务|管理|有色|金属|矿业|煤业|焦化|高新|新材料|农业|食品|物流|供应链|电子商务|国有|资产|经营|运营|资本|集团)+\z")]
    private static partial Regex Trade();
}
