using Matching.Domain;

namespace Matching.Ranking;

/// <summary>The words for what is known about a company and an offering together.</summary>
/// <remarks>Features that measure the same in two ways share their words, and words are not said twice.</remarks>
internal static class PairSentences
{
    private const double MostDays = 180;

    public static IReadOnlyList<FeatureSentence> All { get; } =
    [
        Fit("centerMatch", Theme.Industry, "产业匹配", "industry match", 0.3),
        Fit("industryMatch", Theme.Industry, "产业匹配", "industry match", 0.3),
        Fit("clusterSimilarity", Theme.Industry, "与现有租户产业相近", "like the tenants there", 0.3),
        new("useCompatibility", Theme.Fit, Use) { Direction = 1, Middle = 0.25 },
        Fit("areaFit", Theme.Fit, "面积契合", "size fit", 0.5),
        Fit("capacityFit", Theme.Fit, "面积契合", "size fit", 0.5),
        Fit("sizeFit", Theme.Fit, "面积契合", "size fit", 0.5),
        new("budgetSlack", Theme.Cost, Budget) { Direction = 1, Middle = 0 },
        new("timingSlack", Theme.Timing, Timing) { Direction = 1, Middle = 0 },
        Slack("intensitySlack", Theme.Quality, new Text("投资强度", "investment per mu"), new Text("标准", "standard")),
        Slack("loadSlack", Theme.Fit, new Text("楼面荷载", "floor load"), new Text("需要", "need")),
        Slack("heightSlack", Theme.Fit, new Text("净高", "clear height"), new Text("需要", "need")),
        Slack("powerSlack", Theme.Fit, new Text("供电容量", "electric capacity"), new Text("需要", "need")),
        new("tieScore", Theme.Ties, v => v > 0 ? Strength("与驻区企业有关联", "tied to residents", v) : new Text("与驻区企业无已知关联", "no known tie to residents")) { Direction = 1, Middle = 0 },
        new("tiedNeighbors", Theme.Ties, v => v > 0 ? Strength("关联企业已落户此处", "tied firms are here already", v) : new Text("关联企业不在此处", "tied firms are elsewhere")) { Direction = 1, Middle = 0 },
        new("tenantAffinity", Theme.Industry, v => Figures.Percent(v).In("此处洽谈的企业中同类占 {0}", "{0} of those in talks here are of its kind")) { Direction = 1, Middle = 1.0 / CenterIds.Count },
        Affinity("industryAffinity", Theme.Industry, "同行业", "its industry"),
        Affinity("tradeAffinity", Theme.Industry, "同主营", "its trades"),
        Affinity("sizeAffinity", Theme.Scale, "同规模", "its size"),
        new("dataCompleteness", Theme.Quality, v => Figures.Percent(v).In("资料完整度 {0}", "{0} of the facts are known")) { IsReason = false },
        new("daysSinceContact", Theme.Ties, v => Figures.Both(Figures.Whole(Math.Exp(v) - 1)).In("上次接触在 {0} 天前", "last contact {0} days ago")),
        new("warmContact", Theme.Ties, v => v > 0.5 ? new Text("当面接触或经人介绍", "met in person or introduced") : new Text("仅电话或邮件联系", "only written to or called")),
    ];

    private static FeatureSentence Fit(string feature, Theme theme, string zh, string en, double middle) =>
        new(feature, theme, v => Figures.Percent(v).In(zh + " {0}", en + " {0}")) { Direction = 1, Middle = middle };

    private static FeatureSentence Slack(string feature, Theme theme, Text what, Text than)
    {
        return new(feature, theme, Say) { Direction = 1, Middle = 0 };

        Text Say(double slack)
        {
            var (zh, en) = slack >= 0 ? ("高于", "above") : ("低于", "below");
            return Figures.Percent(Math.Abs(slack)).In($"{what.Zh}{zh}{than.Zh} {{0}}", $"{what.En} {{0}} {en} the {than.En}");
        }
    }

    // The ratio of two shares, not of two numbers: rare trades come rarely everywhere.
    private static FeatureSentence Affinity(string feature, Theme theme, string zh, string en) =>
        new(feature, theme, v => Figures.Both(Figures.Short(Math.Exp(v))).In(zh + "在此落户的比例为全区的 {0} 倍", en + " signs here at {0} times the district's rate")) { Direction = 1, Middle = 0 };

    private static Text Strength(string zh, string en, double strength) => Figures.Percent(strength).In(zh + "（强度 {0}）", en + " (strength {0})");

    private static Text Use(double use) => use switch
    {
        > 0.75 => new Text("用途相容", "its use is allowed"),
        > 0.25 => new Text("用途有条件相容", "its use is allowed under conditions"),
        _ => new Text("用途不相容", "its use is not allowed"),
    };

    private static Text Budget(double slack)
    {
        var percent = Figures.Percent(Math.Abs(slack));
        if (slack >= 0) return new Text($"低于预算 {percent.Zh}", $"{percent.En} below the budget");
        return slack > -1 ? new Text($"超出预算 {percent.Zh}", $"{percent.En} over the budget") : new Text("超出预算一倍以上", "twice the budget or more");
    }

    private static Text Timing(double slack)
    {
        var days = Figures.Whole(Math.Abs(slack) * MostDays);
        var (moreZh, moreEn) = Math.Abs(slack) < 1 ? ("", "") : ("以上", " or more");
        return slack >= 0
            ? new Text($"比需要的时间早 {days} 天{moreZh}可用", $"ready {days} days{moreEn} before it is needed")
            : new Text($"比需要的时间晚 {days} 天{moreZh}可用", $"ready {days} days{moreEn} after it is needed");
    }
}
