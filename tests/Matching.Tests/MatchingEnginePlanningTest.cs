using Matching.Domain;
using Matching.Planning;
using Matching.Tests.Cli;

namespace Matching.Tests;

[Collection(TinyWorld.Name)]
public class MatchingEnginePlanningTest(TinyWorld world)
{
    [Fact]
    public void A_plan_is_no_worse_than_going_down_the_list_and_no_better_than_its_bound()
    {
        using var workspace = Open();
        var steps = new Told();
        var plan = workspace.Engine.PlanOutreach(new OutreachPlanRequest { Budget = 4 }, progress: steps, cancel: TestContext.Current.CancellationToken);

        Assert.InRange(plan.Value, plan.GreedyValue - 1e-9, plan.UpperBound + 1e-9);
        Assert.Equal(CliRun.Today, plan.AsOf);
        Assert.Equal(2, steps.All.Count);

        var trip = workspace.Engine.PlanTrip(new TripPlanRequest { Cities = ["上海"] }, cancel: TestContext.Current.CancellationToken);
        Assert.InRange(trip.Value, trip.GreedyValue - 1e-9, trip.UpperBound + 1e-9);
    }

    [Fact]
    public void An_unknown_offering_is_named()
    {
        using var workspace = Open();
        var none = OfferingId.Parse("plot:none");
        Assert.Equal("plot:none", Assert.Throws<NotInCatalogException>(() => workspace.Engine.PlanOutreach(new OutreachPlanRequest { Offerings = [none] }, cancel: TestContext.Current.CancellationToken)).Id);
        Assert.Equal("plot:none", Assert.Throws<NotInCatalogException>(() => workspace.Engine.PlanTrip(new TripPlanRequest { Cities = ["上海"], Offerings = [none] }, cancel: TestContext.Current.CancellationToken)).Id);
    }

    [Fact]
    public void Giving_up_is_heeded()
    {
        using var workspace = Open();
        Assert.ThrowsAny<OperationCanceledException>(() => workspace.Engine.PlanOutreach(new OutreachPlanRequest(), cancel: new CancellationToken(canceled: true)));
    }

    private MatchingWorkspace Open() => MatchingWorkspace.Open(world.In("matching.db"), new FixedTime(CliRun.Today));

    private sealed class Told : IProgress<Text>
    {
        public List<Text> All { get; } = [];

        public void Report(Text value) => All.Add(value);
    }
}
