using Matching.Catalog;
using Matching.Domain;
using Matching.Models;
using Matching.Planning;
using Matching.Scoring;
using Matching.Tests.Models;
using Matching.Tests.Ranking;

namespace Matching.Tests.Planning;

public class OutreachPlanningTest
{
    private static readonly CatalogSnapshot Catalog = new TestWorld()
        .With(Named("c1"), Named("c2"), Named("c3") with { HqCity = "厦门市" })
        .With(TestWorld.APlot())
        .With(TestWorld.ABuilding(), TestWorld.AUnit(1_000, "u1"), TestWorld.AUnit(500, "u2"))
        .Asking("c1", TestWorld.Today.AddDays(-10), TestWorld.ALease)
        .With(new Tie { ResidentId = "resident", CompanyId = "c2", Kind = TieKind.SupplierOf })
        .Build();

    [Fact]
    public void Each_company_is_approached_once_and_no_space_is_promised_twice()
    {
        var plan = Propose(new OutreachPlanRequest { Budget = 10 });
        Assert.Equal(["c1", "c2", "c3"], plan.Lines.Select(l => l.CompanyId).Order());
        Assert.True(plan.Lines.Count(l => l.OfferingId.Kind == OfferingKind.Plot) <= 1);
        Assert.All(plan.Spaces, s => Assert.True(s.PromisedM2 <= s.CapacityM2));
        Assert.InRange(plan.Value, 0, plan.UpperBound);
    }

    [Fact]
    public void A_building_is_filled_by_stated_needs_or_by_its_mean_unit()
    {
        var plan = Propose(new OutreachPlanRequest { Offerings = [new OfferingId(OfferingKind.Building, "b1")] });
        var space = Assert.Single(plan.Spaces);
        Assert.Equal(1_500, space.CapacityM2);
        foreach (var line in plan.Lines) Assert.Equal(line.CompanyId == "c1" ? 1_000 : 750, line.AreaM2);
        Assert.Equal(2, plan.Lines.Count);
        Assert.DoesNotContain(plan.Lines, l => l.CompanyId == "c1");
    }

    [Fact]
    public void A_building_of_unknown_vacancy_is_promised_to_one()
    {
        var catalog = new TestWorld().With(Named("c1"), Named("c2")).With(TestWorld.ABuilding()).Build();
        Assert.Single(Propose(new OutreachPlanRequest { Offerings = [new OfferingId(OfferingKind.Building, "b1")] }, catalog).Lines);
    }

    [Fact]
    public void An_introducer_is_named_and_adds_by_strength()
    {
        OfferingId[] center = [OfferingId.Of(CenterId.IcDesign)];
        var (direct, introduced) = (Propose(new OutreachPlanRequest { Offerings = center, IntroducerBonus = 0 }), Propose(new OutreachPlanRequest { Offerings = center }));
        var line = Assert.Single(introduced.Lines, l => l.IntroducerId is not null);
        Assert.Equal(("c2", "resident"), (line.CompanyId, line.IntroducerId));
        Assert.Equal(direct.Lines.Single(l => l.CompanyId == "c2").Value * 1.08, line.Value, 1e-9);
    }

    [Fact]
    public void Nobody_is_approached_again_for_what_was_refused()
    {
        var center = OfferingId.Of(CenterId.IcDesign);
        var refused = new Engagement { CompanyId = "c1", OfferingId = center, Stage = Stage.Lost, On = TestWorld.Today, LostReason = "太远" };
        var world = new TestWorld().With(Named("c1"), Named("c2")).With(TestWorld.APlot());
        var request = new OutreachPlanRequest { Offerings = [center] };

        var plan = Propose(request, world.With(refused).Build());
        Assert.Equal(["c2"], plan.Lines.Select(line => line.CompanyId));
        Assert.Contains(plan.Notes, note => note.En.StartsWith("1 pairs", StringComparison.Ordinal));
        Assert.Equal(["c1", "c2"], Propose(request, world.With(refused with { OfferingId = TestWorld.APlot().OfferingId }).Build()).Lines.Select(line => line.CompanyId).Order());
        Assert.Equal(["c1", "c2"], Propose(request, world.With(refused with { On = TestWorld.Today.AddDays(-1) }, refused with { Stage = Stage.Contacted, LostReason = null }).Build()).Lines.Select(line => line.CompanyId).Order());
    }

    [Fact]
    public void A_group_counts_once() =>
        Assert.Single(OutreachPlanning.Propose(Catalog, new OutreachPlanRequest(), TestWorld.Today, default, _ => "group", TestContext.Current.CancellationToken).Lines);

    [Fact]
    public void Worth_by_tier_weighs_and_is_said()
    {
        var plain = Propose(new OutreachPlanRequest());
        var weighed = Propose(new OutreachPlanRequest { WorthByTier = Enumerable.Range(0, 6).ToDictionary(t => t, _ => 2.0) });
        Assert.Equal(2 * plain.Value, weighed.Value, 1e-6);
        Assert.Contains(weighed.Notes, n => n.En.Contains("tier"));
    }

    [Fact]
    public void A_city_of_a_quota_is_known_by_its_short_name()
    {
        var plan = Propose(new OutreachPlanRequest { Cities = new Dictionary<string, Quota> { ["上海"] = new(0, 1), ["厦门市"] = new(2) } });
        Assert.Equal(1, plan.Lines.Count(l => l.City == "上海市"));
        Assert.Equal(new QuotaShortfall("厦门", 2, 1, 1), Assert.Single(plan.Shortfalls));
    }

    [Fact]
    public void An_offering_that_is_not_there_is_named() =>
        Assert.Contains("plot:none", Assert.Throws<ArgumentException>(() => Propose(new OutreachPlanRequest { Offerings = [new OfferingId(OfferingKind.Plot, "none")] })).Message);

    [Fact]
    public void Groups_are_those_of_the_catalog()
    {
        var catalog = new TestWorld().With(Named("c1") with { Group = "集团" }, Named("c2") with { Group = "集团" }, Named("c3")).Build();
        Assert.Equal(2, Propose(new OutreachPlanRequest(), catalog).Lines.Count);
    }

    [Fact]
    public void Going_down_the_list_is_told_beside_the_plan_and_what_is_real()
    {
        var plan = Propose(new OutreachPlanRequest { Budget = 10 });
        Assert.InRange(plan.GreedyValue, 1e-9, plan.Value + 1e-9);
        Assert.Null(plan.ProbabilityOf);
        Assert.Contains(plan.ValueMeaning, plan.Notes);
        Assert.All(plan.Lines, line => Assert.Equal(Catalog.Offerings.Single(o => o.Id == line.OfferingId).Source.Kind, line.OfferingDataKind));
    }

    [Theory]
    [InlineData(CalibrationTarget.Landed)]
    [InlineData(CalibrationTarget.Engaged)]
    public void Probabilities_say_what_they_are_of(CalibrationTarget target)
    {
        var plain = AModel.Preferring("logRevenue", 5);
        var calibration = Packages.Whole("v").Card.Calibration! with { Target = target };
        var package = plain with { Card = plain.Card with { Calibration = calibration }, Calibrator = new Calibrator(new PlattCurve(2, 0), 0.25, 0.9, 0.001) };
        var plan = OutreachPlanning.Propose(Catalog, new OutreachPlanRequest(), TestWorld.Today, new CurrentModel(package, null), cancel: TestContext.Current.CancellationToken);

        Assert.Equal(target, plan.ProbabilityOf);
        Assert.All(plan.Lines, line => Assert.True(line.Probability is > 0 and < 1));
    }

    private static Company Named(string id) => TestWorld.ACompany(id) with { NameZh = $"芯样{id}设计有限公司" };

    private static OutreachProposal Propose(OutreachPlanRequest request, CatalogSnapshot? catalog = null) =>
        OutreachPlanning.Propose(catalog ?? Catalog, request, TestWorld.Today, default, cancel: TestContext.Current.CancellationToken);
}
