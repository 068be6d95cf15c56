using Matching.Catalog;
using Matching.Domain;
using Matching.Explain;

namespace Matching.Tests;

/// <summary>Review sheets to look at: a pair of which much is known, and any pair of a world.</summary>
internal static class AReviewSheet
{
    /// <summary>A chip designer that asks for more than the building has, with a waiver, a goal and an introducer.</summary>
    public static TestWorld World { get; } = new TestWorld()
        .With(TestWorld.ACompany() with { Tags = ["LittleGiant"], Ownership = Ownership.Private, Source = new Source(DataKind.Real, "annual reports"), AsOf = new DateOnly(2026, 1, 2) }, TestWorld.ACompany("c2") with { NameZh = "区内链主", NameEn = "Local Leader" })
        .With(TestWorld.ABuilding() with { Source = new Source(DataKind.Illustrative, "made up") }, TestWorld.AUnit(600))
        .With(new Tie { ResidentId = "c2", CompanyId = "c1", Kind = TieKind.SupplierOf, Strength = 0.8 })
        .Asking("c1", TestWorld.Today.AddDays(-5), TestWorld.ALease with { FixedInvestment = Money.FromWan(12_000), FundsProven = true })
        .Add(new()
        {
            Goals = [new Goal { Indicator = "亿元以上产业项目", Target = 15, Actual = 9, Unit = "projects", Period = "2026-01..2026-04" }],
            Waivers = [AWaiver],
        });

    /// <summary>The waiver of that world.</summary>
    public static GateWaiver AWaiver => new()
    {
        CompanyId = "c1",
        OfferingId = OfferingId.Parse("building:b1"),
        GateId = "H03",
        Role = "task-force lead",
        Reason = "the owner joins two floors",
        On = TestWorld.Today.AddDays(-3),
        Until = TestWorld.Today.AddDays(30),
    };

    /// <summary>The sheet of that pair.</summary>
    public static ReviewSheet Usual { get; } = Of(World.PairOf("c1", OfferingId.Parse("building:b1")));

    /// <summary>The sheet of a pair, by the rules.</summary>
    public static ReviewSheet Of(Pair pair) => ReviewSheets.Of(pair, ModelKind.Outreach, null, null, GoalsOnSheet.Of(pair), TestWorld.Today);
}
