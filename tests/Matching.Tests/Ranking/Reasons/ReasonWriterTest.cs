using CsCheck;
using Matching.Domain;
using Matching.Features;
using Matching.Ranking;
using Matching.Tests.Features;

namespace Matching.Tests.Ranking;

public class ReasonWriterTest
{
    private static readonly FeatureSchema Schema = FeatureSchema.Current;

    private readonly float[] _values = [.. Enumerable.Repeat(float.NaN, Schema.Count)];
    private readonly double[] _contributions = new double[Schema.Count];

    [Fact]
    public void The_strongest_come_first_for_before_against_and_each_says_what_it_is_about()
    {
        Set("centerMatch", 0.9f, 3);
        Set("budgetSlack", -0.25f, -5);
        Set("leaderTier", 4, 6);

        var reasons = Write();

        Assert.Equal(["leaderTier", "centerMatch", "budgetSlack"], reasons.Select(r => r.Feature));
        Assert.Equal([Theme.Quality, Theme.Industry, Theme.Cost], reasons.Select(r => r.Theme!.Value));
        Assert.Equal(("不利：超出预算 25%", "against: 25 % over the budget", -5.0), (reasons[2].TextZh, reasons[2].TextEn, reasons[2].Contribution));
        Assert.Equal((4.0, 6.0), (reasons[0].Value, reasons[0].Contribution));
    }

    [Fact]
    public void What_is_missing_is_no_reason()
    {
        Set("centerMatch", float.NaN, 5);
        Set("areaFit", float.NaN, -5);

        Assert.Empty(Write());
    }

    [Theory]
    [InlineData("hqDistance", 7.5f, 5)] // far away helps
    [InlineData("hqDistance", 3f, -5)] // being near harms
    [InlineData("riskCount", 3f, 5)]
    [InlineData("riskCount", 0f, -5)]
    [InlineData("budgetSlack", -0.3f, 5)]
    [InlineData("budgetSlack", 0.3f, -5)]
    [InlineData("leaderTier", 0f, 5)]
    [InlineData("tieScore", 0f, 5)]
    [InlineData("centerMatch", 0.05f, 5)]
    [InlineData("growth3y", -0.2f, 5)]
    public void What_turns_common_sense_around_is_no_reason(string feature, float value, double contribution)
    {
        Set(feature, value, contribution);
        Assert.Empty(Write());

        Set(feature, value, -contribution);
        Assert.Single(Write());
    }

    [Theory]
    [InlineData("daysSinceContact")]
    [InlineData("warmContact")]
    [InlineData("dataCompleteness")]
    public void Whom_staff_dealt_with_and_how_good_our_files_are_is_no_reason(string feature)
    {
        Set(feature, 1, 5);

        Assert.Empty(Write());
    }

    [Fact]
    public void What_is_the_same_for_all_candidates_is_no_reason()
    {
        Set("metroAccess", 0.9f, 5);
        Set("leaderTier", 4, 3);

        Assert.Equal(["leaderTier"], Write(ModelKind.Outreach).Select(r => r.Feature));
        Assert.Equal(["metroAccess"], Write(ModelKind.Placement).Select(r => r.Feature));
    }

    [Fact]
    public void A_theme_is_given_two_reasons_at_most_and_no_words_come_twice()
    {
        foreach (var (feature, i) in new[] { "leaderTier", "tagScore", "growth3y", "listedRank" }.Select((f, i) => (f, i))) Set(feature, 0.9f, 9 - i);
        Set("centerMatch", 0.9f, 4);
        Set("industryMatch", 0.9f, 3);

        Assert.Equal(["leaderTier", "tagScore", "centerMatch"], Write().Select(r => r.Feature));
    }

    [Fact]
    public void Less_than_two_in_a_hundred_is_no_reason()
    {
        Set("leaderTier", 4, 98.1);
        Set("centerMatch", 0.9f, 1.9);
        Assert.Equal(["leaderTier"], Write().Select(r => r.Feature));

        Set("centerMatch", 0.9f, 2.1);
        Assert.Equal(["leaderTier", "centerMatch"], Write().Select(r => r.Feature));
    }

    [Fact]
    public void Two_speak_against_at_most()
    {
        Set("budgetSlack", -0.2f, -5);
        Set("timingSlack", -0.2f, -4);
        Set("hqDistance", 8, -3);
        Set("leaderTier", 4, 2);

        Assert.Equal(["leaderTier", "budgetSlack", "timingSlack"], Write().Select(r => r.Feature));
    }

    [Fact]
    public void A_company_is_compared_with_those_of_the_catalog_whose_value_is_known()
    {
        var companies = Enumerable.Range(1, 100).Select(i => TestWorld.ACompany($"c{i:000}") with { Revenue = i <= 50 ? Money.FromWan(i) : null });
        var world = new FeatureWorld { Others = MatchingData.Empty with { Companies = [.. companies] } };
        void Ask(double wan, double contribution) => Set("logRevenue", (float)Math.Log(1 + wan), contribution);

        Ask(48.5, 5);
        var high = Assert.Single(new ReasonWriter(ModelKind.Outreach).Write(world.Pair(), _values, _contributions));
        Assert.Equal(("营业收入 48.5 万元，高于 96% 的企业", "revenue CNY 485,000, above 96 % of companies", 96.0), (high.TextZh, high.TextEn, high.Percentile));

        Ask(10.5, -5);
        var low = Assert.Single(new ReasonWriter(ModelKind.Outreach).Write(world.Pair(), _values, _contributions));
        Assert.Equal(("不利：营业收入 10.5 万元，低于 80% 的企业", 20.0), (low.TextZh, low.Percentile));

        // Small helps, large harms: not to be told.
        Ask(10.5, 5);
        Assert.Empty(new ReasonWriter(ModelKind.Outreach).Write(world.Pair(), _values, _contributions));
        Ask(48.5, -5);
        Assert.Empty(new ReasonWriter(ModelKind.Outreach).Write(world.Pair(), _values, _contributions));
    }

    [Fact]
    public void Too_few_known_companies_compare_with_nobody()
    {
        Set("logRevenue", 9, 5);

        var reason = Assert.Single(Write());
        Assert.Null(reason.Percentile);
        Assert.DoesNotContain("企业", reason.TextZh, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_the_contributions_the_rules_of_reasons_hold() =>
        Gen.Int.Sample(seed =>
        {
            var random = new Random(seed);
            float[] values = [.. Schema.Features.Select(f => random.Next(5) == 0 ? float.NaN : (float)(f.Min + (random.NextDouble() * (f.Max - f.Min))))];
            double[] contributions = [.. values.Select(_ => random.Next(3) == 0 ? 0 : Math.Pow(random.NextDouble() - 0.5, 3))];
            var reasons = new ReasonWriter(seed % 2 == 0 ? ModelKind.Outreach : ModelKind.Placement).Write(new FeatureWorld().Pair(), values, contributions);

            Assert.InRange(reasons.Count, 0, ReasonWriter.Most);
            Assert.InRange(reasons.Count(r => r.Contribution < 0), 0, ReasonWriter.MostAgainst);
            Assert.All(reasons.GroupBy(r => r.Theme), theme => Assert.InRange(theme.Count(), 1, ReasonWriter.MostOfTheme));
            Assert.Equal(reasons.Count, reasons.Select(r => r.TextEn).Distinct().Count());
            Assert.All(reasons, r =>
            {
                var place = Schema.IndexOf(r.Feature);
                Assert.False(float.IsNaN(values[place]));
                Assert.False(Schema.Features[place].FollowsExposure);
                Assert.True(Math.Abs(contributions[place]) >= ReasonWriter.LeastShare * contributions.Sum(Math.Abs));
                Assert.Equal(r.Contribution < 0, r.TextZh.StartsWith("不利：", StringComparison.Ordinal));
            });
        });

    private void Set(string feature, float value, double contribution)
    {
        var place = Schema.IndexOf(feature);
        (_values[place], _contributions[place]) = (value, contribution);
    }

    private IReadOnlyList<Reason> Write(ModelKind kind = ModelKind.Outreach) => new ReasonWriter(kind).Write(new FeatureWorld().Pair(), _values, _contributions);
}
