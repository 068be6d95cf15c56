using CsCheck;
using Matching.Domain;

namespace Matching.Tests.Explain;

/// <summary>Worlds in which nearly everything passes, so that it is the rank that is to be lifted, and plots that only together are large enough.</summary>
public class RankLiftPropertyTest
{
    [Theory]
    [InlineData(ModelKind.Placement, 40)]
    [InlineData(ModelKind.Outreach, 10)]
    public void Whatever_is_proposed_lifts_the_rank_when_it_is_made_by_hand_and_no_part_of_it_does(ModelKind list, int atLeast)
    {
        var lifted = 0;
        Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[1, 2]).Sample((seed, k) => lifted += Draw(new Random(seed), k, list).AssertProven(), iter: 40, threads: 1);
        Assert.True(lifted >= atLeast, $"only {lifted} proposals were checked");
    }

    [Fact]
    public void Plots_are_joined_as_they_are_by_hand()
    {
        var joined = 0;
        Gen.Int[0, int.MaxValue - 1].Sample(seed =>
        {
            var asked = DrawPlots(new Random(seed));
            asked.AssertProven();
            joined += asked.Answer().Proposals.Count(p => p.Changes.Any(c => c.Attribute == "area_mu"));
        }, iter: 40, threads: 1);
        Assert.True(joined > 12, $"only {joined} proposals join plots");
    }

    private static AskedChange Draw(Random random, int k, ModelKind list)
    {
        var buildings = Enumerable.Range(0, 4).Select(i => TestWorld.ABuilding($"b{i}") with { Rent = Rent.FromDay(random.Next(36, 44) / 10m), PowerKva = random.Next(3, 7) * 100 }).ToArray();
        var rows = new MatchingData
        {
            Companies = [.. Enumerable.Range(0, 4).Select(i => TestWorld.ACompany($"c{i}"))],
            Buildings = buildings,
            Units =
            [
                .. buildings.SelectMany(b => new[] { "x", "y" }.Select(id => TestWorld.AUnit(random.Next(5, 14) * 100, b.Id + id, b.Id) with
                {
                    AvailableFrom = TestWorld.Today.AddDays(random.Next(90)),
                    Floors = random.Next(2) == 0 ? "3" : null,
                })),
            ],
            Enquiries = [.. Enumerable.Range(0, 4).Select(i => new Enquiry { Id = $"q{i}", CompanyId = $"c{i}", ReceivedOn = TestWorld.Today.AddDays(-3), Requirement = Need(random) })],
        };
        return new AskedChange(new ChangesByHand(rows, Need(random), "c0", OfferingId.Parse("building:b" + random.Next(4))), k, list);
    }

    private static Requirement Need(Random random) => TestWorld.ALease with
    {
        AreaMin = Area.FromSquareMeters(random.Next(5, 13) * 100),
        RentMax = Rent.FromDay(random.Next(36, 44) / 10m),
        NeededBy = TestWorld.Today.AddDays(random.Next(60, 200)),
    };

    private static AskedChange DrawPlots(Random random)
    {
        var plots = Enumerable.Range(0, 3).Select(i => TestWorld.APlot($"p{i}") with
        {
            Area = Area.FromMu(random.Next(5, 20)),
            StartPrice = Money.FromWan(random.Next(5, 15) * 1_000),
            AdjacentTo = i == 0 ? [] : ["p0"],
            FarMin = random.Next(2) == 0 ? null : 1,
        }).ToArray();
        var need = new Requirement { Activities = [Activity.ResearchDesign], Land = Area.FromMu(random.Next(20, 40)), PurchaseBudget = Money.FromWan(random.Next(10, 25) * 1_000) };
        return new AskedChange(new ChangesByHand(new MatchingData { Companies = [TestWorld.ACompany()], Plots = plots }, need, "c1", OfferingId.Parse("plot:p0")), 3);
    }
}
