using Matching.Domain;
using Matching.Models;
using Matching.Storage.InMemory;
using Matching.Tests.Storage;

namespace Matching.Tests;

public sealed class MatchingEngineWaiverTest : IDisposable
{
    private static readonly GateWaiver Decision = new()
    {
        CompanyId = "c1",
        OfferingId = OfferingId.Parse("building:b1"),
        GateId = "H03",
        Role = "task-force lead",
        Reason = "the owner joins two floors",
        On = TestWorld.Today,
    };

    private readonly TempFolder _folder = new();
    private readonly InMemoryStore _store = new();
    private readonly MatchingEngine _engine;

    public MatchingEngineWaiverTest()
    {
        _engine = new MatchingEngine(_store, new ModelRegistry(_folder.File("models"), TimeProvider.System), TimeProvider.System);
        _store.Upsert(new TestWorld().With(TestWorld.ACompany()).With(TestWorld.APlot()).With(TestWorld.ABuilding(), TestWorld.AUnit(600)).Asking("c1", TestWorld.Today.AddDays(-5), TestWorld.ALease).Rows);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_waiver_makes_the_pair_feasible_in_both_lists_and_in_its_explanation_from_the_next_day()
    {
        Assert.Equal(1, _engine.Waive(Decision).Added);

        foreach (var (day, feasible) in new[] { (TestWorld.Today, false), (TestWorld.Today.AddDays(1), true) })
        {
            Assert.Equal(feasible, _engine.Match("c1", asOf: day, cancel: TestContext.Current.CancellationToken).Rows.Single(r => r.Id == "building:b1").Feasible);
            Assert.Equal(feasible, _engine.Shortlist(Decision.OfferingId, asOf: day, cancel: TestContext.Current.CancellationToken).Rows.Single().Feasible);
            Assert.Equal(feasible, _engine.Explain("c1", Decision.OfferingId, day).Feasible);
        }
    }

    [Fact]
    public void What_may_not_be_waived_is_refused_and_nothing_is_kept()
    {
        Assert.Equal("约束 H18 不可豁免", Assert.Throws<WaiverRefusedException>(() => _engine.Waive(Decision with { GateId = "H18" })).Reason.Zh);
        Assert.Equal("only the task-force lead may waive H03", Assert.Throws<WaiverRefusedException>(() => _engine.Waive(Decision with { Role = "owner" })).Message);
        Assert.Throws<WaiverRefusedException>(() => _engine.Waive(Decision with { Until = Decision.On.AddDays(-1) }));
        Assert.Throws<ArgumentException>(() => _engine.Waive(Decision with { Reason = " " }));
        Assert.Throws<NotInCatalogException>(() => _engine.Waive(Decision with { CompanyId = "c9" }));
        Assert.Throws<NotInCatalogException>(() => _engine.Waive(Decision with { OfferingId = OfferingId.Parse("building:b9") }));
        Assert.Empty(_store.Read().Waivers);
    }

    [Fact]
    public void A_plot_named_by_its_parcel_number_is_kept_under_its_key()
    {
        _engine.Waive(Decision with { OfferingId = OfferingId.Parse("plot:GS0806-B2-p1"), GateId = "H04" });

        Assert.Equal("plot:p1", Assert.Single(_store.Read().Waivers).OfferingId.ToString());
    }

    [Fact]
    public void A_file_of_waivers_is_held_against_who_may()
    {
        const string file = "company_id,offering_id,gate_id,role,reason,on\nc1,building:b1,H18,局长,r,2026-02-14\n";
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(file));

        Assert.Equal("gate_id", Assert.Single(_engine.Import(DataFileKind.Waivers, content, "waivers.csv", dryRun: true, cancel: TestContext.Current.CancellationToken).Report.Issues).Column);
    }
}
