using Matching.Features;
using Matching.Ranking;

namespace Matching.Tests.Ranking;

public class FeatureSentencesTest
{
    public static TheoryData<string> Features { get; } = [.. FeatureSchema.Current.Names];

    [Theory]
    [MemberData(nameof(Features))]
    public void Every_feature_has_words_in_both_languages_over_its_whole_range(string name)
    {
        var place = FeatureSchema.Current.IndexOf(name);
        var (feature, sentence) = (FeatureSchema.Current.Features[place], FeatureSentences.Current[place]);
        Assert.Equal(name, sentence.Feature);
        foreach (var share in (double[])[0, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 1])
        {
            var said = sentence.Say(feature.Min + (share * (feature.Max - feature.Min)));

            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", said.Zh);
            Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", said.En);
            Assert.DoesNotContain("NaN", said.Zh + said.En, StringComparison.Ordinal);
            Assert.DoesNotContain("∞", said.Zh + said.En, StringComparison.Ordinal);
            Assert.DoesNotContain("{", said.Zh + said.En, StringComparison.Ordinal);
            Assert.InRange(said.Zh.Length, 2, 30);
            Assert.InRange(said.En.Length, 2, 60);
        }
    }

    [Theory]
    [MemberData(nameof(Features))]
    public void The_words_never_turn_the_sign_of_a_feature_around(string name)
    {
        var place = FeatureSchema.Current.IndexOf(name);
        var sign = FeatureSchema.Current.Signs[place];

        if (sign != 0 && FeatureSentences.Current[place].IsReason) Assert.Equal(sign, FeatureSentences.Current[place].Direction);
    }

    [Theory]
    [InlineData("logRevenue", 380_000, "营业收入 38 亿元", "revenue CNY 3.8 bn")]
    [InlineData("logRevenue", 8_500, "营业收入 8,500 万元", "revenue CNY 85 m")]
    [InlineData("logRevenue", 12.5, "营业收入 12.5 万元", "revenue CNY 125,000")]
    [InlineData("logEmployees", 1_234, "员工 1,234 人", "1,234 employees")]
    [InlineData("hqDistance", 1_150, "总部距杭州 1,150 公里", "headquarters 1,150 km from Hangzhou")]
    [InlineData("hqDistance", 0, "总部在杭州", "headquarters in Hangzhou")]
    [InlineData("spaceSizeLog", 32_000, "规模 3.2 万 m²", "32,000 m² of floor area")]
    [InlineData("momentum", 12, "近一年 12 家企业洽谈", "12 in talks within a year")]
    public void Logarithms_are_read_back(string name, double value, string zh, string en) => AssertSaid(name, Math.Log(1 + value), zh, en);

    [Theory]
    [InlineData("centerMatch", 0.94, "产业匹配 94%", "industry match 94 %")]
    [InlineData("growth3y", -0.05, "近三年年均下降 5%", "shrank 5 % a year over three years")]
    [InlineData("budgetSlack", 0.25, "低于预算 25%", "25 % below the budget")]
    [InlineData("budgetSlack", -0.25, "超出预算 25%", "25 % over the budget")]
    [InlineData("timingSlack", 0.5, "比需要的时间早 90 天可用", "ready 90 days before it is needed")]
    [InlineData("timingSlack", -1, "比需要的时间晚 180 天以上可用", "ready 180 days or more after it is needed")]
    [InlineData("loadSlack", 0.2, "楼面荷载高于需要 20%", "floor load 20 % above the need")]
    [InlineData("heightSlack", -0.1, "净高低于需要 10%", "clear height 10 % below the need")]
    [InlineData("metroAccess", 0, "距地铁站 3 公里以上", "3 km or more from a metro station")]
    [InlineData("metroAccess", 0.6456485, "距地铁站 350 米", "350 m from a metro station")]
    [InlineData("spaceReadiness", 0.5, "约 12 个月后可用", "available in about 12 months")]
    [InlineData("tieScore", 0.49, "与驻区企业有关联（强度 49%）", "tied to residents (strength 49 %)")]
    [InlineData("industryAffinity", 0.741937, "同行业在此落户的比例为全区的 2.1 倍", "its industry signs here at 2.1 times the district's rate")]
    [InlineData("leaderTier", 3, "龙头层级 3（最高 5）", "leading-enterprise tier 3 of 5")]
    [InlineData("riskCount", 0, "没有风险记录", "no risk records")]
    public void Sentences_are_short_and_carry_their_units(string name, double value, string zh, string en) => AssertSaid(name, value, zh, en);

    private static void AssertSaid(string name, double value, string zh, string en)
    {
        var said = FeatureSentences.Current[FeatureSchema.Current.IndexOf(name)].Say(value);

        Assert.Equal((zh, en), (said.Zh, said.En));
    }
}
