using Matching.Domain;
using Matching.Merit;
using Matching.Rules;
using static Matching.Tests.Merit.ReviewWorld;

namespace Matching.Tests.Merit;

/// <summary>Every row of the scorecard, at its anchors, between and below them.</summary>
public class CriteriaTest
{
    [Theory]
    [InlineData(10, 10)]
    [InlineData(100, 10)]
    [InlineData(5, 8)]
    [InlineData(7.5, 9)]
    [InlineData(1, 5)]
    [InlineData(3, 6.5)]
    [InlineData(0.5, 2)]
    [InlineData(0.49, 0)]
    public void Row3_scale_by_fixed_assets(double yi, double points) =>
        AssertPoints(points, OnPlot(Project with { FixedInvestment = Money.FromYi((decimal)yi) }), ReviewCriterion.InvestmentScale);

    [Theory]
    [InlineData(2, 10)]
    [InlineData(3, 10)]
    [InlineData(1, 6)]
    [InlineData(1.5, 8)]
    [InlineData(0.999, 0)]
    public void Row4_intensity_by_the_plots_standard(double times, double points) =>
        AssertPoints(points, OnPlot(Project with { FixedInvestment = Money.FromWan(300 * 15 * (decimal)times) }), ReviewCriterion.Intensity);

    [Theory]
    [InlineData(2, 20)]
    [InlineData(1, 12)]
    [InlineData(1.5, 16)]
    [InlineData(0.999, 0)]
    public void Row5_tax_by_the_plots_standard(double times, double points) =>
        AssertPoints(points, OnPlot(Project with { ExpectedTax = Money.FromWan(20 * 15 * (decimal)times) }), ReviewCriterion.Tax);

    [Theory]
    [InlineData(2_000, 20)]
    [InlineData(1_000, 12)]
    [InlineData(1_500, 16)]
    [InlineData(500, 6)]
    [InlineData(750, 9)]
    [InlineData(499, 0)]
    public void Row5_tax_per_area_in_a_building(double yuanPerM2, double points) =>
        AssertPoints(points, InBuilding(TestWorld.ALease with { ExpectedTax = Money.FromYuan(1_000 * (decimal)yuanPerM2) }), ReviewCriterion.Tax);

    [Theory]
    [InlineData(0.02, 0, 0)]
    [InlineData(0.03, 0, 3)]
    [InlineData(0.059, 19, 3)]
    [InlineData(0.06, 0, 6)]
    [InlineData(0, 20, 6)]
    [InlineData(0.1, 0, 10)]
    [InlineData(0, 100, 10)]
    public void Row6_technology_by_the_higher_rubric(double share, int patents, double points) =>
        AssertPoints(points, OnPlot(company: Investor with { RdShare = share, Patents = patents }), ReviewCriterion.Technology);

    [Theory]
    [InlineData(0.2, null, 10, 0)]
    [InlineData(0.06, null, 6, 4)]
    [InlineData(null, 0, 0, 10)]
    [InlineData(null, null, 0, 10)]
    public void Row6_an_unknown_rubric_leaves_open_what_it_could_add(double? share, int? patents, double points, double open)
    {
        var score = OnPlot(company: Investor with { RdShare = share, Patents = patents }).Of(ReviewCriterion.Technology);

        Assert.Equal(((decimal)points, (decimal)open), (score.Points, score.Open));
        Assert.Equal(open > 0, score.Ask is not null);
    }

    [Theory]
    [InlineData(5, 8)]
    [InlineData(9, 8)]
    [InlineData(3, 5.3)]
    [InlineData(2, 4)]
    [InlineData(1, 2)]
    [InlineData(0, 0)]
    public void Row7_followers(int followers, double points) => AssertPoints(points, OnPlot(Project with { NamedFollowers = followers }), ReviewCriterion.ChainPull);

    [Theory]
    [InlineData(27_000, 5)]
    [InlineData(24_000, 4)]
    [InlineData(21_000, 3)]
    [InlineData(20_999, 0)]
    public void Row8_floor_area_used(int m2, double points) =>
        AssertPoints(points, OnPlot(Project with { AreaMin = Area.FromSquareMeters(m2) }), ReviewCriterion.SpaceEfficiency);

    [Theory]
    [InlineData(1_000, 5)]
    [InlineData(1_050, 5)]
    [InlineData(1_250, 4)]
    [InlineData(1_500, 0)]
    public void Row8_area_needed_of_the_block_let(int unit, double points) => AssertPoints(points, InBuilding(TestWorld.ALease, unit: unit), ReviewCriterion.SpaceEfficiency);

    [Fact]
    public void Row8_a_block_that_is_too_small_is_a_question() => AssertOpen(InBuilding(TestWorld.ALease, unit: 500), ReviewCriterion.SpaceEfficiency);

    [Theory]
    [InlineData(EnvironmentalReview.Registration, 5)]
    [InlineData(EnvironmentalReview.ReportForm, 3)]
    [InlineData(EnvironmentalReview.ReportBook, 1)]
    public void Row9_environment(EnvironmentalReview category, double points) =>
        AssertPoints(points, OnPlot(Project with { EnvironmentalReview = category }), ReviewCriterion.Environment);

    [Theory]
    [InlineData(true, 6, 2)]
    [InlineData(true, 7, 0)]
    [InlineData(null, 7, 0)]
    [InlineData(false, 1, 0)]
    [InlineData(false, null, 0)]
    public void Row10_schedule(bool? funds, int? months, double points) =>
        AssertPoints(points, OnPlot(Project with { FundsProven = funds, StartOn = months is { } m ? TestWorld.Today.AddMonths(m) : null }), ReviewCriterion.Schedule);

    [Theory]
    [InlineData("FortuneGlobal500", 15)]
    [InlineData("China500", 12)]
    [InlineData("Unicorn", 9)]
    [InlineData("Gazelle", 6)]
    [InlineData("HighTech", 3)]
    [InlineData("TechSme", 0)]
    public void Row2_investor_by_tier(string tag, double points) =>
        AssertPoints(points, OnPlot(company: Investor with { Tags = [tag], Revenue = Money.FromWan(1) }), ReviewCriterion.InvestorStrength);

    [Fact]
    public void Row1_fit_is_that_of_the_best_center()
    {
        var fit = OnPlot().Of(ReviewCriterion.CenterFit);

        Assert.Equal(RuleBook.Default.Review.At(TestWorld.Today)[ReviewCriterion.CenterFit].Scales["fit"].PointsAt((decimal)CenterFit.Of(Investor).Max), fit.Points);
        AssertPoints(0, OnPlot(company: Investor with { IndustryCode = "C3825", ProductKeywords = [] }), ReviewCriterion.CenterFit);
    }

    [Theory]
    [InlineData(1, 15)]
    [InlineData(0.75, 11.3)]
    [InlineData(0.5, 7.5)]
    [InlineData(0.4, 3.8)]
    [InlineData(0.3, 0)]
    [InlineData(0.29, 0)]
    public void Row1_anchors(double fit, double points) =>
        Assert.Equal((decimal)points, RuleBook.Default.Review.At(TestWorld.Today)[ReviewCriterion.CenterFit].Scales["fit"].PointsAt((decimal)fit));

    [Fact]
    public void What_is_unknown_is_open_and_asked_for()
    {
        var review = OnPlot(new Requirement(), new Company { Id = "c1", NameZh = "某公司" }, TestWorld.APlot());

        Assert.Equal((0m, 100m), (review.Points, review.Open));
        Assert.All(review.Criteria, score => Assert.NotNull(score.Ask));
        Assert.All(review.Criteria, score => AssertOpen(review, score.Criterion));
    }

    [Fact]
    public void Facts_that_became_known_later_are_open()
    {
        var review = OnPlot(company: Investor with { AsOf = TestWorld.Today.AddDays(1) });

        AssertOpen(review, ReviewCriterion.Technology);
        AssertOpen(review, ReviewCriterion.CenterFit);
        Assert.Equal(VetoState.Unknown, review.Of(ReviewVeto.V5).State);
    }

    [Fact]
    public void Evidence_names_the_numbers_and_the_anchors()
    {
        var tax = OnPlot(Project with { ExpectedTax = Money.FromWan(450) }).Of(ReviewCriterion.Tax);

        Assert.Equal("亩均税收 30 万元，为标准 20 万元的 1.5 倍，按 1→12, 2→20 得 16 分", tax.Evidence.Zh);
        Assert.Equal("tax per mu of CNY 30 × 10,000, 1.5 times the standard of 20: 16 points by 1→12, 2→20", tax.Evidence.En);
    }

    [Theory]
    [InlineData(19, 1, false, 0)]
    [InlineData(20, 1, true, 6)]
    [InlineData(20, 2, true, 10)]
    [InlineData(20, 0.5, true, 0)]
    public void Row4_in_a_building_revenue_per_area_meets_the_median_of_those_who_asked(int others, double times, bool known, double points)
    {
        // Each of the others has 1 亿元 and asked for 1 000 m²: 10 万元/m².
        var world = new TestWorld().With(TestWorld.ABuilding(), TestWorld.AUnit()).With(Investor with { Revenue = Money.FromYi((decimal)times) });
        for (var i = 0; i < others; i++)
            world = world.With(TestWorld.ACompany($"o{i:00}") with { Revenue = Money.FromYi(1) }).Asking($"o{i:00}", TestWorld.Today.AddDays(-1), TestWorld.ALease);

        var score = Review(world.PairOf("c1", TestWorld.ABuilding().OfferingId, TestWorld.ALease)).Of(ReviewCriterion.Intensity);
        Assert.Equal((known, (decimal)points), (score.Known, score.Points));
    }

    private static void AssertPoints(double points, ProjectReview review, ReviewCriterion criterion)
    {
        var score = review.Of(criterion);
        Assert.Equal(((decimal)points, 0m), (score.Points, score.Open));
        Assert.Null(score.Ask);
    }

    private static void AssertOpen(ProjectReview review, ReviewCriterion criterion)
    {
        var score = review.Of(criterion);
        Assert.Equal((0m, score.Most), (score.Points, score.Open));
        Assert.NotNull(score.Ask);
    }
}
