using System.Text.RegularExpressions;

namespace Matching.Domain;

/// <summary>Names of provinces, cities and Hangzhou's districts, as they open a firm's name.</summary>
internal sealed partial class RegionNames
{
    private const int Longest = 6;

    private readonly Dictionary<string, string> _kinds;

    private RegionNames(Dictionary<string, string> kinds) => _kinds = kinds;

    /// <summary>The names of <c>regions.csv</c>.</summary>
    public static RegionNames Load() => new(EmbeddedTable.Rows("Domain/Identity/regions.csv").ToDictionary(r => r[0], r => r[1]));

    /// <summary>Whether the whole text is a region, such as 浙江, 杭州市 or 杭州市拱墅区.</summary>
    public bool IsRegion(string text) => text.Length > 0 && Leading(text).Length == text.Length;

    /// <summary>How many characters at the start of a name are a region, and whether its kind (省, 市, 区, 县) was spelled out.</summary>
    /// <remarks>
    /// A chain is read as far as it goes: 浙江省杭州市拱墅区. A name outside the table counts only with 市 behind it, at the start or after a
    /// province, or with 区 or 县 behind a city that was spelled out; 超市, 城市 and the like are no cities.
    /// </remarks>
    public (int Length, bool SpelledOut) Leading(string name)
    {
        var at = 0;
        var spelledOut = false;
        while (at < name.Length)
        {
            var rest = name[at..];
            var step = Listed(rest);
            if (step.Length == 0) step = Unlisted(rest, spelledOut);
            if (step.Length == 0) break;
            at += step.Length;
            spelledOut = step.SpelledOut;
        }

        return (at, spelledOut);
    }

    private (int Length, bool SpelledOut) Listed(string rest)
    {
        for (var length = Math.Min(Longest, rest.Length); length >= 2; length--)
        {
            if (!_kinds.TryGetValue(rest[..length], out var kind)) continue;
            var tail = kind == "district" ? DistrictTail().Match(rest, length) : RegionTail().Match(rest, length);
            // A district's bare name is as often a brand: 西湖 and 滨江 count only as 西湖区 and 滨江区.
            if (kind == "district" && !tail.Success) continue;
            return (length + tail.Length, tail.Success);
        }

        return default;
    }

    private static (int Length, bool SpelledOut) Unlisted(string rest, bool afterSpelledOut)
    {
        var city = UnlistedCity().Match(rest);
        if (city.Success) return (city.Length, true);
        var district = afterSpelledOut ? UnlistedDistrict().Match(rest) : Match.Empty;
        return (district.Length, district.Success);
    }

    [GeneratedRegex(@"\G(壮族自治区|回族自治区|维吾尔自治区|特别行政区|自治区|省|市)")]
    private static partial Regex RegionTail();

    [GeneratedRegex(@"\G[区县市]")]
    private static partial Regex DistrictTail();

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{2,3}(?<!超|城|都|门|股|夜|菜|楼|花|集|街)市(?!场|政|民|值|井|面|容)")]
    private static partial Regex UnlistedCity();

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{2}(?<!工业|开发|高新|保税|产业|示范|试验|城|社|园|景|小|校|片)[区县]")]
    private static partial Regex UnlistedDistrict();
}
