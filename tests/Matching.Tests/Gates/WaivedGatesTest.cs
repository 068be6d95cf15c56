using CsCheck;
using Matching.Catalog;
using Matching.Domain;
using Matching.Gates;

namespace Matching.Tests.Gates;

public class WaivedGatesTest
{
    private static readonly GateWaiver Decision = new()
    {
        CompanyId = "c1",
        OfferingId = OfferingId.Parse("building:b1"),
        GateId = "H03",
        Role = new BuildingAreaGate().WaivableBy!.Zh,
        Reason = "业主同意打通",
        On = TestWorld.Today.AddDays(-1),
        Until = TestWorld.Today.AddDays(10),
    };

    [Fact]
    public void What_failed_and_was_waived_passes_and_still_says_what_failed()
    {
        var result = Area(Decision);

        Assert.Equal(GateOutcome.Pass, result.Outcome);
        Assert.Equal(new GateWaived(Decision.Role, "业主同意打通", Decision.On), result.Waived);
        Assert.Equal("专班负责人已豁免（业主同意打通）：最大单元 600 m²，需要 1000 m²", result.Message.Zh);
        Assert.Equal(600, result.Measured);
    }

    [Fact]
    public void It_holds_from_the_day_after_the_decision_through_its_last_day()
    {
        Assert.Equal(GateOutcome.Fail, Area(Decision with { On = TestWorld.Today }).Outcome);
        Assert.Equal(GateOutcome.Pass, Area(Decision with { Until = TestWorld.Today }).Outcome);
        Assert.Equal(GateOutcome.Pass, Area(Decision with { Until = null }).Outcome);
        Assert.Equal(GateOutcome.Fail, Area(Decision with { Until = TestWorld.Today.AddDays(-1) }).Outcome);
    }

    [Fact]
    public void It_is_for_this_pair_and_this_constraint_and_by_the_role_that_may()
    {
        Assert.Equal(GateOutcome.Fail, Area(Decision with { CompanyId = "c2" }).Outcome);
        Assert.Equal(GateOutcome.Fail, Area(Decision with { OfferingId = OfferingId.Parse("building:b2") }).Outcome);
        Assert.Equal(GateOutcome.Fail, Area(Decision with { GateId = "H09" }).Outcome);
        Assert.Equal(GateOutcome.Fail, Area(Decision with { Role = "业主" }).Outcome);
    }

    [Fact]
    public void A_constraint_that_nobody_may_waive_fails_whatever_was_written()
    {
        var sold = new TestWorld().With(TestWorld.ACompany()).With(TestWorld.ABuilding() with { Status = SpaceStatus.Sold })
            .Add(new() { Waivers = [Decision with { GateId = "H18", Role = "局长" }] });

        Assert.Contains(GateSet.Explain(sold.PairOf("c1", Decision.OfferingId)), g => g is { Id: "H18", Outcome: GateOutcome.Fail });
    }

    [Fact]
    public void A_question_stays_a_question() =>
        Assert.Equal(GateOutcome.Unknown, Of(new TestWorld().With(TestWorld.ACompany()).With(TestWorld.ABuilding()).Add(new() { Waivers = [Decision] })).Outcome);

    [Fact]
    public void The_last_decision_counts() =>
        Assert.Equal("later", Area(Decision with { On = TestWorld.Today.AddDays(-2) }, Decision with { Reason = "later" }).Waived!.Reason);

    [Fact]
    public void Masks_and_words_agree_and_only_what_was_waived_is_forgiven() =>
        Gen.Select(PatchyWorld.Worlds, Gen.Int[-1, 2]).Sample((world, days) =>
        {
            var day = TestWorld.Today.AddDays(days);
            var (waived, plain) = (CatalogSnapshot.Build(world, 1), CatalogSnapshot.Build(world with { Waivers = [] }, 1));
            foreach (var company in waived.Companies)
            {
                foreach (var offering in waived.Offerings)
                {
                    var pair = waived.Pair(company, offering, day);
                    var failed = GateSet.Ids(GateSet.Failed(plain.Pair(plain.FindCompany(company.Company.Id)!, offering, day)));
                    var forgiven = world.Waivers.Where(w => w.CompanyId == company.Company.Id && w.OfferingId == offering.Id && w.Role != "auditor" && w.On < day && !(w.Until < day))
                        .Select(w => w.GateId).Where(id => GateSet.WaivableBy[id] is not null);

                    Assert.Equal(failed.Except(forgiven), GateSet.Ids(GateSet.Failed(pair)));
                    Assert.Equal(GateSet.Ids(GateSet.Failed(pair)), GateSet.Explain(pair).Where(g => g.Outcome == GateOutcome.Fail).Select(g => g.Id));
                    Assert.Equal(failed.Intersect(forgiven), GateSet.Explain(pair).Where(g => g.Waived is not null).Select(g => g.Id));
                }
            }
        });

    private static GateResult Area(params GateWaiver[] waivers) =>
        Of(new TestWorld().With(TestWorld.ACompany()).With(TestWorld.ABuilding(), TestWorld.AUnit(600)).Add(new() { Waivers = waivers }));

    private static GateResult Of(TestWorld world) => GateSet.Explain(world.PairOf("c1", Decision.OfferingId, TestWorld.ALease)).Single(g => g.Id == "H03");
}
