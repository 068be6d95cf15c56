using Matching.Catalog;
using Matching.Domain;
using Matching.Gates;
using Matching.Merit;
using Matching.Rules;

namespace Matching.Tests.Merit;

/// <summary>A project that earns every point and meets no veto that a record could tell, on a plot of 15 mu, to change one thing in.</summary>
internal static class ReviewWorld
{
    /// <summary>Standards: 300 万元/亩 invested, 20 万元/亩 tax; 30 000 m² may be built.</summary>
    public static Plot Site { get; } = TestWorld.APlot() with { InvestIntensityWanMu = 300, TaxWanMu = 20, RedLine = false, Heritage = false, EnergyLimit = 0.5m };

    public static Company Investor { get; } = TestWorld.ACompany() with
    {
        ProductKeywords = ["EDA", "芯片设计"],
        Tags = ["FortuneGlobal500"],
        RdShare = 0.2,
        Patents = 200,
    };

    public static Requirement Project { get; } = TestWorld.ALandProject with
    {
        AreaMin = Area.FromSquareMeters(30_000),
        FixedInvestment = Money.FromYi(12),
        ExpectedTax = Money.FromWan(40 * 15),
        NamedFollowers = 6,
        EnvironmentalReview = EnvironmentalReview.Registration,
        FundsProven = true,
        StartOn = TestWorld.Today.AddMonths(3),
        TaxInDistrict = true,
        UnitEnergy = 0.3m,
    };

    public static ProjectReview Review(in Pair pair) => ProjectReviewer.Review(pair, GateSet.Explain(pair));

    public static ProjectReview OnPlot(Requirement? project = null, Company? company = null, Plot? plot = null) =>
        Review(TestWorld.Pair(plot ?? Site, project ?? Project, company ?? Investor));

    public static ProjectReview InBuilding(Requirement project, Company? company = null, decimal unit = 1_000) =>
        Review(TestWorld.Pair(TestWorld.ABuilding(), [TestWorld.AUnit(unit)], project, company ?? Investor));

    public static CriterionScore Of(this ProjectReview review, ReviewCriterion criterion) => review.Criteria[(int)criterion];

    public static VetoCheck Of(this ProjectReview review, ReviewVeto veto) => review.Vetoes.Single(v => v.Veto == veto);
}
