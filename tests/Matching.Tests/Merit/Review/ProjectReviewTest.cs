using CsCheck;
using Matching.Catalog;
using Matching.Domain;
using Matching.Gates;
using Matching.Merit;
using Matching.Rules;
using static Matching.Tests.Merit.ReviewWorld;

namespace Matching.Tests.Merit;

public class ProjectReviewTest
{
    private static readonly ReviewRules Card = RuleBook.Default.Review.At(TestWorld.Today);

    [Fact]
    public void A_project_of_which_all_is_known_has_a_score_and_a_band()
    {
        var review = OnPlot();

        Assert.Equal(0, review.Open);
        Assert.Equal(review.Criteria.Sum(c => c.Points), review.Points);
        Assert.Equal((double)review.Points, review.Score);
        Assert.Equal("A", review.Band?.Letter);
        Assert.Equal(RuleBook.Default.Review.Stamp, review.Rules);
        Assert.Contains("2 vetoes to be checked", review.Conclusion.En);
    }

    [Theory]
    [InlineData(100, "A")]
    [InlineData(80, "A")]
    [InlineData(79.9, "B")]
    [InlineData(70, "B")]
    [InlineData(69.9, "C")]
    [InlineData(60, "C")]
    [InlineData(59.9, "D")]
    [InlineData(0, "D")]
    public void Bands(double points, string letter) => Assert.Equal(letter, Card.BandOf((decimal)points).Letter);

    [Fact]
    public void A_band_that_open_points_could_change_is_not_stated()
    {
        var review = OnPlot(Project with { ExpectedTax = null, EnvironmentalReview = null });

        Assert.Equal(25, review.Open);
        Assert.Null(review.Band);
        Assert.Null(review.Score);
        Assert.Equal("A", review.Highest.Letter);
        Assert.StartsWith($"A–{review.Lowest.Letter}, {review.Points:0.#}–{review.Points + 25:0.#} points, open: Tax contribution, Environment and energy", review.Conclusion.En, StringComparison.Ordinal);
        Assert.Contains("待定：税收贡献、环境与能耗", review.Conclusion.Zh);
    }

    [Fact]
    public void A_band_that_open_points_cannot_change_is_stated()
    {
        var review = OnPlot(Project with { NamedFollowers = null });

        Assert.Equal((8m, "A"), (review.Open, review.Band?.Letter));
        Assert.Null(review.Score);
        Assert.StartsWith("A, ", review.Conclusion.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_center_without_a_space_leaves_open_what_only_a_space_decides()
    {
        var review = Review(new TestWorld().With(Investor).PairOf("c1", OfferingId.Of(CenterId.IcDesign), Project));

        Assert.Equal(
            [ReviewCriterion.Intensity, ReviewCriterion.Tax, ReviewCriterion.SpaceEfficiency],
            review.Criteria.Where(c => !c.Known).Select(c => c.Criterion));
    }

    [Fact]
    public void The_scorecard_of_the_day_holds()
    {
        var text = Rules.RuleFiles.Text("review.yaml");
        var later = text[text.IndexOf("  - effectiveFrom", StringComparison.Ordinal)..].Replace("2020-01-01", "2026-07-01").Replace("band: A, from: 80", "band: A, from: 95");
        var rules = Rules.RuleFiles.With("review.yaml", text + later);
        var world = new TestWorld().With(Investor).With(Site);
        var catalog = CatalogSnapshot.Build(world.Rows, 1, rules);

        ProjectReview On(DateOnly day)
        {
            Assert.True(catalog.TryFindOffering(Site.OfferingId, out var plot));
            return Review(catalog.Pair(catalog.FindCompany("c1")!, plot, day, Project with { NamedFollowers = 0 }));
        }

        Assert.Equal("A", On(new DateOnly(2026, 6, 30)).Band?.Letter);
        Assert.Equal("B", On(new DateOnly(2026, 7, 1)).Band?.Letter);
    }

    [Fact]
    public void Merit_carries_the_score_when_all_is_known()
    {
        Assert.Equal(OnPlot().Score, MeritOf(Project).ReviewScore);
        Assert.Null(MeritOf(Project with { ExpectedTax = null }).ReviewScore);
        Assert.Null(MeritOf(Project with { TaxInDistrict = false }).ReviewScore);
    }

    [Fact]
    public void More_never_lowers_points() => Gen.Select(Gen.Int[0, 200_000], Gen.Int[0, 50_000], Gen.Int[0, 2_000], Gen.Int[0, 8], Gen.Int[0, 40], Gen.Int[0, 300], Gen.Int[0, 6])
        .Sample((investment, more, tax, followers, research, patents, which) =>
        {
            var project = Project with { FixedInvestment = Money.FromWan(investment), ExpectedTax = Money.FromWan(tax), NamedFollowers = followers, AreaMin = Area.FromSquareMeters(1 + (investment % 29_000)) };
            var company = Investor with { RdShare = research / 100d, Patents = patents, Tags = [] };
            var (better, richer) = which switch
            {
                0 => (project with { FixedInvestment = Money.FromWan(investment + more) }, company),
                1 => (project with { ExpectedTax = Money.FromWan(tax + more) }, company),
                2 => (project with { NamedFollowers = followers + (more % 5) }, company),
                3 => (project, company with { RdShare = Math.Min(1, (research + (more % 30)) / 100d) }),
                4 => (project, company with { Patents = patents + more }),
                5 => (project with { AreaMin = Area.FromSquareMeters(Math.Min(30_000, project.AreaMin!.Value.SquareMeters + more)) }, company),
                _ => (project, company with { Revenue = company.Revenue!.Value * (1 + more) }),
            };

            var (before, after) = (OnPlot(project, company), OnPlot(better, richer));
            Assert.All(before.Criteria, score => Assert.True(after.Of(score.Criterion).Points >= score.Points, $"{score.Criterion}: {score.Points} fell to {after.Of(score.Criterion).Points}"));
            Assert.Equal(0, before.Open);
            Assert.All(before.Criteria, score => Assert.InRange(score.Points, 0, score.Most));
        }, iter: 300);

    private static MeritSummary MeritOf(Requirement project)
    {
        var pair = TestWorld.Pair(Site, project, Investor);
        return PairMerit.Of(pair, GateSet.Explain(pair));
    }
}
