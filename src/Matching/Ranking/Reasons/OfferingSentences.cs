using Matching.Domain;

namespace Matching.Ranking;

/// <summary>The words for what is known about an offering alone.</summary>
internal static class OfferingSentences
{
    private const double MonthsAhead = 24;

    public static IReadOnlyList<FeatureSentence> All { get; } =
    [
        new("offeringKind", Theme.Fit, v => v < 0.5 ? new Text("载体为地块", "it is a plot") : v < 1.5 ? new Text("载体为楼宇", "it is a building") : new Text("载体为产业中心", "it is an industry center")),
        new("spaceSizeLog", Theme.Scale, v => Figures.Area(Math.Exp(v) - 1).In("规模 {0}", "{0} of floor area")) { IsCompared = true },
        new("spaceGrade", Theme.Quality, Grade),
        new("rentRelative", Theme.Cost, v => new Text($"租金为全区中位数的 {Figures.Short(v)} 倍", $"rent {Figures.Short(v)} times the district's median")) { Direction = -1, Middle = 1 },
        new("metroAccess", Theme.Fit, Metro) { Direction = 1, Middle = Math.Exp(-1000 / 800.0) },
        new("spaceReadiness", Theme.Timing, Readiness) { Direction = 1, Middle = 0.5 },
        new("legalComplexity", Theme.Quality, v => v < 0.5 ? new Text("用途单一，没有竞买条件", "one use, no bidder conditions") : new Text($"混合用途、竞买条件等 {Figures.Whole(v)} 项", $"mixed use and conditions: {Figures.Whole(v)}")) { Direction = -1, Middle = 0.5 },
        new("vacancyAge", Theme.Timing, v => v < 0.5 ? new Text("尚未空置", "not vacant yet") : new Text($"已空置 {Figures.Whole(v)} 个月", $"vacant for {Figures.Whole(v)} months")),
        new("momentum", Theme.Quality, v => Talks(Math.Round(Math.Exp(v) - 1))) { Direction = 1, Middle = 0, IsCompared = true },
        new("platformMaturity", Theme.Quality, v => Signed(Math.Round(Math.Exp(v) - 1))) { Direction = 1, Middle = 0, IsCompared = true },
    ];

    private static Text Grade(double grade) => grade switch
    {
        < 1.5 => new Text("丙级楼宇或仓储", "grade C or a warehouse"),
        < 2.5 => new Text("孵化器或改造厂房", "an incubator or a converted factory"),
        < 3.5 => new Text("乙级楼宇或产业园", "grade B or an industrial park"),
        < 4.5 => new Text("甲级楼宇", "grade A"),
        _ => new Text("超甲级楼宇", "super grade A"),
    };

    private static Text Metro(double access)
    {
        // 3 km: what is farther is not walked anyway.
        var meters = -800 * Math.Log(Math.Max(access, Math.Exp(-3000 / 800.0)));
        return meters < 2_999 ? new Text($"距地铁站 {Figures.Whole(meters)} 米", $"{Figures.Whole(meters)} m from a metro station") : new Text("距地铁站 3 公里以上", "3 km or more from a metro station");
    }

    private static Text Readiness(double readiness)
    {
        var months = Math.Round((1 - readiness) * MonthsAhead);
        if (months < 1) return new Text("现在可用", "available now");
        return months < MonthsAhead ? new Text($"约 {months} 个月后可用", $"available in about {months} months") : new Text("两年后才可用", "not available for two years");
    }

    private static Text Talks(double companies) =>
        companies < 1 ? new Text("近一年无企业洽谈", "nobody in talks within a year") : new Text($"近一年 {companies} 家企业洽谈", $"{companies} in talks within a year");

    private static Text Signed(double companies) =>
        companies < 1 ? new Text("所在平台尚无企业签约", "nobody has signed in its platform") : new Text($"所在平台已有 {companies} 家企业签约", $"{companies} have signed in its platform");
}
