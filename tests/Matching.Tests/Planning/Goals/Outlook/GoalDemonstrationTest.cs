using Matching.Catalog;
using Matching.Domain;
using Matching.Planning;
using Matching.Tests.Simulation;

namespace Matching.Tests.Planning;

public class GoalDemonstrationTest(ShippedData shipped) : IClassFixture<ShippedData>
{
    private static readonly DateOnly Today = new(2026, 11, 1);

    private readonly CatalogSnapshot _catalog = CatalogSnapshot.Build(shipped.All, 1);

    [Fact]
    public void The_real_history_is_too_short_and_its_goals_are_reached_or_over()
    {
        var outlooks = GoalOutlook.Of(_catalog, _catalog.Goals, new DateOnly(2020, 9, 15), seed: 1);
        Assert.Equal(
            [("K1", GoalAnswer.Reached), ("K2", GoalAnswer.AsItIs), ("K3", GoalAnswer.Reached), ("K4", GoalAnswer.Reached), ("K5", GoalAnswer.Reached)],
            outlooks.Select(o => (o.Standing.Rule!.Id, o.Answer)).OrderBy(o => o.Id, StringComparer.Ordinal));

        var doubled = _catalog.Goals.Where(g => g.Target is not null).Select(g => g with { Target = 2 * g.Target }).ToArray();
        Assert.All(GoalOutlook.Of(_catalog, doubled, new DateOnly(2020, 9, 15), seed: 1), o => Assert.Equal((GoalAnswer.CannotTell, null), (o.Answer, o.Chance)));
        Assert.All(GoalOutlook.Of(_catalog, doubled, Today, seed: 1), o => Assert.Equal(GoalAnswer.YearOver, o.Answer));
    }

    [Fact]
    public void The_simulated_district_shows_how_it_works_and_says_so()
    {
        var outlooks = GoalDemonstration.Of(_catalog, Today, seed: 1);

        Assert.NotEmpty(outlooks);
        Assert.Contains(outlooks, o => o.Answer == GoalAnswer.Forecast);
        Assert.All(outlooks, o =>
        {
            Assert.Equal(new DateOnly(2026, 7, 1), o.AsOf);
            Assert.Equal(DataKind.Simulated, o.DataKind);
            Assert.StartsWith("（模拟）", o.Sentence.Zh, StringComparison.Ordinal);
            Assert.StartsWith("(simulated)", o.Sentence.En, StringComparison.Ordinal);
        });
        foreach (var outlook in outlooks) TestContext.Current.TestOutputHelper?.WriteLine(outlook.Sentence.ToString());
    }

    [Fact]
    public void Without_simulated_history_there_is_no_demonstration() =>
        Assert.Empty(GoalDemonstration.Of(CatalogSnapshot.Build(shipped.All with { Engagements = [] }, 1), Today, seed: 1));
}
