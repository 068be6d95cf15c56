using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class SizeAffinityTest
{
    private static readonly SizeAffinity Feature = new();

    // Small ones came to the house, a large one to the land. At the small size the house has two of two, the district two of three.
    [Fact]
    public void Compares_the_density_here_with_that_of_the_district()
    {
        var everywhere = 2 / 3.0;

        Assert.Equal((float)Math.Log((2 + 6 * everywhere) / 8 / everywhere), Of(100), 1e-5);
    }

    [Fact]
    public void A_size_that_came_elsewhere_speaks_against_the_place() => Assert.True(Of(10_000_000) < 0);

    [Fact]
    public void A_size_that_nobody_had_says_nothing() => Assert.Equal(0, Of(1_000_000_000_000), 1e-5);

    [Fact]
    public void Is_missing_without_a_revenue_or_before_anybody_has_signed()
    {
        Assert.Equal(float.NaN, Of(null));
        Assert.Equal(float.NaN, Of(0));
        Assert.Equal(float.NaN, Of(100, signedOn: Day));
    }

    [Fact]
    public void Revenues_count_from_the_day_on_which_they_are_known()
    {
        Assert.Equal(Of(100), Of(100, knownFrom: Day));
        Assert.Equal(float.NaN, Of(100, knownFrom: Day.AddDays(1)));
    }

    private static float Of(decimal? revenue, DateOnly? signedOn = null, DateOnly? knownFrom = null)
    {
        var on = signedOn ?? Day.AddDays(-1);
        return new FeatureWorld
        {
            Company = Sized(Firm.Id, revenue),
            Building = House,
            Others = new MatchingData
            {
                Companies = [.. new[] { Sized("a", 100), Sized("b", 110), Sized("c", 10_000_000) }.Select(c => c with { AsOf = knownFrom })],
                Plots = [Land],
                Engagements =
                [
                    Event("a", House.OfferingId, Stage.Signed, on), Event("b", House.OfferingId, Stage.Signed, on), Event("c", Land.OfferingId, Stage.Signed, on),
                ],
            },
        }.Value(Feature);
    }

    private static Company Sized(string id, decimal? revenue) => Firm with { Id = id, Revenue = revenue is { } known ? Wan(known) : null };
}
