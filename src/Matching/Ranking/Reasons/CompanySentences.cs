using Matching.Domain;

namespace Matching.Ranking;

/// <summary>The words for what is known about a company alone.</summary>
internal static class CompanySentences
{
    // Shanghai, Nanjing and the rest of the delta lie within it.
    private static readonly double NearKm = Math.Log(1 + 300);

    public static IReadOnlyList<FeatureSentence> All { get; } =
    [
        Compared("logRevenue", Theme.Scale, v => Figures.Money(Math.Exp(v) - 1).In("营业收入 {0}", "revenue {0}")),
        Compared("logEmployees", Theme.Scale, v => Figures.Both(Count(v)).In("员工 {0} 人", "{0} employees")),
        Compared("logRegisteredCapital", Theme.Scale, v => Figures.Money(Math.Exp(v) - 1).In("注册资本 {0}", "registered capital {0}")),
        Compared("growth3y", Theme.Quality, Growth) with { Middle = 0 },
        Compared("rdShare", Theme.Quality, v => Figures.Percent(v).In("研发投入占营收 {0}", "R&D at {0} of revenue")) with { Middle = 0 },
        Compared("logPatents", Theme.Quality, v => Figures.Both(Count(v)).In("发明专利 {0} 件", "{0} invention patents")) with { Middle = 0 },
        new("listedRank", Theme.Quality, Listing) { Direction = 1, Middle = 0.5 },
        new("leaderTier", Theme.Quality, Tier) { Direction = 1, Middle = 0.5 },
        new("tagScore", Theme.Quality, v => v > 0 ? new Text($"资质标签 {Figures.Whole(v * 100)} 分", $"qualification tags {Figures.Whole(v * 100)} of 100") : new Text("没有资质标签", "no qualification tag")) { Direction = 1, Middle = 0 },
        new("ageFit", Theme.Quality, v => v > 0.5 ? new Text("成立年限合适", "of a good age") : new Text("成立太短或太久", "very young or very old")) { Direction = 1, Middle = 0.5 },
        new("hqDistance", Theme.Fit, Distance) { Direction = -1, Middle = NearKm },
        new("centerFitMax", Theme.Industry, v => Figures.Percent(v).In("产业契合 {0}", "fit to a center {0}")) { Direction = 1, Middle = 0.3 },
        new("riskCount", Theme.Quality, v => v < 0.5 ? new Text("没有风险记录", "no risk records") : new Text($"风险记录 {Figures.Whole(v)} 条", v < 1.5 ? "1 risk record" : $"{Figures.Whole(v)} risk records")) { Direction = -1, Middle = 0.5 },
    ];

    private static FeatureSentence Compared(string feature, Theme theme, Func<double, Text> say) => new(feature, theme, say) { Direction = 1, IsCompared = true };

    private static string Count(double logarithm) => Figures.Whole(Math.Exp(logarithm) - 1);

    private static Text Growth(double rate)
    {
        var percent = Figures.Percent(Math.Abs(rate));
        return rate >= 0
            ? new Text($"近三年年均增长 {percent.Zh}", $"grew {percent.En} a year over three years")
            : new Text($"近三年年均下降 {percent.Zh}", $"shrank {percent.En} a year over three years");
    }

    private static Text Listing(double rank) => rank switch
    {
        < 0.5 => new Text("未上市", "not listed"),
        < 1.5 => new Text("新三板挂牌或拟上市", "on NEEQ or about to be listed"),
        < 2.5 => new Text("科创板或创业板上市", "listed on STAR or ChiNext"),
        _ => new Text("主板或境外上市", "listed on a main board or abroad"),
    };

    private static Text Tier(double tier) =>
        tier < 0.5 ? new Text("不属于龙头企业", "no leading enterprise") : new Text($"龙头层级 {Figures.Whole(tier)}（最高 5）", $"leading-enterprise tier {Figures.Whole(tier)} of 5");

    private static Text Distance(double logarithm)
    {
        var km = Math.Exp(logarithm) - 1;
        return km < 1 ? new Text("总部在杭州", "headquarters in Hangzhou") : new Text($"总部距杭州 {Figures.Whole(km)} 公里", $"headquarters {Figures.Whole(km)} km from Hangzhou");
    }
}
