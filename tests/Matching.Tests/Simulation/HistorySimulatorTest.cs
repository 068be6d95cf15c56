using Matching.Catalog;
using Matching.Domain;
using Matching.Simulation;

namespace Matching.Tests.Simulation;

public class HistorySimulatorTest(ShippedData shipped) : IClassFixture<ShippedData>
{
    private static readonly SimulationOptions Options = new() { Companies = 2_000, Seed = 11 };

    [Fact]
    public void The_same_seed_gives_the_same_history_in_whatever_order_the_rows_come()
    {
        var world = shipped.World(WorldSimulator.Companies(Options));
        var reversed = world with
        {
            Companies = [.. world.Companies.Reverse()],
            Plots = [.. world.Plots.Reverse()],
            Buildings = [.. world.Buildings.Reverse()],
            Units = [.. world.Units.Reverse()],
        };

        var one = HistorySimulator.History(world, Options, cancel: TestContext.Current.CancellationToken);
        var other = HistorySimulator.History(reversed, Options, cancel: TestContext.Current.CancellationToken);

        Assert.Equal(one.Engagements, other.Engagements);
        Assert.Equal(one.Ties, other.Ties);
        Assert.Equal(one.Enquiries.Select(e => e.Id + e.CompanyId + e.ReceivedOn), other.Enquiries.Select(e => e.Id + e.CompanyId + e.ReceivedOn));
    }

    [Fact]
    public void Another_seed_gives_another_history_with_the_same_counts()
    {
        var companies = WorldSimulator.Companies(Options);
        var one = HistorySimulator.History(shipped.World(companies), Options, cancel: TestContext.Current.CancellationToken);
        var other = HistorySimulator.History(shipped.World(companies), Options with { Seed = 12 }, cancel: TestContext.Current.CancellationToken);

        Assert.NotEqual(one.Engagements.Select(e => e.Key), other.Engagements.Select(e => e.Key));
        Assert.Equal(382, ShippedData.Reached(other.Engagements, Stage.InNegotiation));
        Assert.Equal(213, ShippedData.Reached(other.Engagements, Stage.Registered));
    }

    [Fact]
    public void Only_simulated_companies_take_part_and_only_events_are_returned()
    {
        var rows = HistorySimulator.History(shipped.World(WorldSimulator.Companies(Options)), Options, cancel: TestContext.Current.CancellationToken);

        Assert.All(rows.Engagements, e => Assert.StartsWith("SIM-C", e.CompanyId));
        Assert.Empty(rows.Companies);
        Assert.Empty(rows.Buildings);
        Assert.All(rows.Engagements, e => Assert.Equal(DataKind.Simulated, e.Source.Kind));
    }

    [Fact]
    public void Staff_contact_the_large_more_often_than_the_small()
    {
        var truth = HistorySimulator.Simulate(shipped.World(WorldSimulator.Companies(Options)), Options, cancel: TestContext.Current.CancellationToken).Truth;
        var contacted = truth.Where(t => t.Contacted).Select(t => t.CompanyId).ToHashSet();
        var bySize = WorldSimulator.Companies(Options).OrderBy(c => c.Revenue!.Value.Wan).ToArray();

        var small = bySize[..500].Count(c => contacted.Contains(c.Id));
        var large = bySize[^500..].Count(c => contacted.Contains(c.Id));
        Assert.True(large > 1.2 * small, $"{large} of the largest 500, {small} of the smallest");
    }

    [Fact]
    public void The_truth_knows_every_company_with_every_center_and_agrees_with_the_history()
    {
        var history = HistorySimulator.Simulate(shipped.World(WorldSimulator.Companies(Options)), Options, cancel: TestContext.Current.CancellationToken);
        var registered = history.Rows.Engagements.Where(e => e.Stage == Stage.Registered).Select(e => e.CompanyId).ToHashSet();
        var silent = history.Rows.Engagements.GroupBy(e => e.CompanyId).Where(g => g.All(e => e.Stage is Stage.Contacted or Stage.Lost)).Select(g => g.Key).ToHashSet();

        Assert.Equal(2_000 * 6, history.Truth.Count);
        Assert.Equal(1_200, history.Truth.Count(t => t.Contacted));
        Assert.All(history.Truth.Where(t => t.Contacted && registered.Contains(t.CompanyId)), t => Assert.True(t.Grade >= 3));
        Assert.InRange(history.Truth.Where(t => t.Contacted && silent.Contains(t.CompanyId)).Average(t => t.Grade), 0, 0.2);
    }

    [Fact]
    public void What_the_engine_sees_of_a_space_speaks_for_the_one_that_is_chosen()
    {
        var companies = WorldSimulator.Companies(Options);
        var world = shipped.World(companies);
        var rows = HistorySimulator.History(world, Options, cancel: TestContext.Current.CancellationToken);
        var catalog = CatalogSnapshot.Build(world.With(rows), 1);
        var wants = new TrueUtility(Options.Seed, Wants.Stated);
        int better = 0, pairs = 0;
        foreach (var enquiry in rows.Enquiries)
        {
            double Seen(OfferingId id) => catalog.TryFindOffering(id, out var space)
                ? wants.Visible(catalog.Pair(catalog.FindCompany(enquiry.CompanyId)!, space, enquiry.ReceivedOn, enquiry.Requirement))
                : double.NaN;
            var spaces = rows.Engagements.Where(e => e.CompanyId == enquiry.CompanyId && e.OfferingId.Kind != OfferingKind.Center).ToLookup(e => e.OfferingId, e => e.Stage);
            foreach (var chosen in spaces.Where(s => s.Contains(Stage.SiteShortlisted)))
            {
                foreach (var rejected in spaces.Where(s => s.Contains(Stage.Lost)))
                {
                    pairs++;
                    if (Seen(chosen.Key) > Seen(rejected.Key)) better++;
                }
            }
        }

        Assert.InRange((double)better / pairs, 0.6, 0.95);
    }

    [Fact]
    public void Too_few_companies_are_refused_by_number()
    {
        var refusal = Assert.Throws<ArgumentException>(() =>
            HistorySimulator.History(shipped.World(WorldSimulator.Companies(Options with { Companies = 100 })), Options, cancel: TestContext.Current.CancellationToken));
        Assert.Contains("100 simulated companies", refusal.Message);
    }
}
