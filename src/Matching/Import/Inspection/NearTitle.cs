using System.Buffers;

namespace Matching.Import;

/// <summary>How near a title that is not exact comes to a column's titles.</summary>
internal static class NearTitle
{
    private const int ShortestName = 2;
    private const int ShortestKey = 4;
    private const int ShortestWhole = 4;

    // Of four characters one may differ: 企业全称 is near 企业名称, 注册地址 is not near 注册日期.
    private const double LeastAlike = 0.75;

    // A Chinese noun ends with what it is, so that a name may end a title twice its length, but begin only a slightly longer one: 上市时间 is no 上市.
    private const double LeastAtEnd = 0.5;
    private const double LeastInside = 0.6;

    private const double NamedUnit = 0.1;

    // Persons and remarks have no column here, and a running number is no id.
    private static readonly SearchValues<string> Never = SearchValues.Create(
        ["联系", "联络", "电话", "手机", "邮箱", "微信", "姓名", "负责人", "法人", "法定代表", "备注", "说明", "序号", "contact", "phone", "email", "person", "remark", "note"],
        StringComparison.Ordinal);

    // Titles that are alike but for one of these say opposite things.
    private static readonly (char One, char Other)[] Opposites = [('上', '下'), ('大', '小'), ('高', '低'), ('起', '止'), ('中', '英'), ('中', '外'), ('入', '出')];

    /// <summary>From 0, not near, to 1.1, a name of the column with one of its units.</summary>
    public static double Score(string title, Column column)
    {
        var (name, bracket) = HeaderNames.Split(title);
        if (name.Length < ShortestName || name.AsSpan().ContainsAny(Never)) return 0;
        var best = Contained(name, Fold.Title(column.Key), ShortestKey);
        foreach (var other in column.Names)
        {
            var folded = Fold.Title(other);
            best = Math.Max(best, Math.Max(Contained(name, folded, ShortestName), Alike(name, folded)));
        }

        return best > 0 && bracket.Length > 0 && HeaderNames.UnitOf(column, bracket) is not null ? best + NamedUnit : best;
    }

    // The share of the longer title that the shorter one is.
    private static double Contained(string title, string name, int shortest)
    {
        var (longer, shorter) = title.Length >= name.Length ? (title, name) : (name, title);
        if (shorter.Length < shortest || !longer.Contains(shorter, StringComparison.Ordinal)) return 0;
        var share = (double)shorter.Length / longer.Length;
        return share >= (longer.EndsWith(shorter, StringComparison.Ordinal) ? LeastAtEnd : LeastInside) ? share : 0;
    }

    // Letters of a Latin word are alike too often to say anything.
    private static double Alike(string title, string name)
    {
        if (char.IsAscii(title[0]) || Opposites.Any(pair => Differ(title, name, pair.One, pair.Other) || Differ(title, name, pair.Other, pair.One))) return 0;
        var common = LongestCommon(title, name);
        var share = (double)common / Math.Max(title.Length, name.Length);

        // Words between those of a long name, such as 总部所在城市 for 总部城市.
        var isWhole = common >= ShortestWhole && common == Math.Min(title.Length, name.Length);
        return share >= (isWhole ? LeastInside : LeastAlike) ? share : 0;
    }

    private static bool Differ(string title, string name, char one, char other) => title.Contains(one) && !name.Contains(one) && name.Contains(other) && !title.Contains(other);

    /// <summary>The length of the longest common subsequence.</summary>
    private static int LongestCommon(string a, string b)
    {
        var lengths = new int[b.Length + 1];
        foreach (var c in a)
        {
            var diagonal = 0;
            for (var j = 0; j < b.Length; j++)
            {
                var above = lengths[j + 1];
                lengths[j + 1] = c == b[j] ? diagonal + 1 : Math.Max(above, lengths[j]);
                diagonal = above;
            }
        }

        return lengths[^1];
    }
}
