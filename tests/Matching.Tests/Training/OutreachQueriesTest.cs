using CsCheck;
using Matching.Catalog;
using Matching.Domain;
using Matching.Tests.Features;
using Matching.Training;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Training;

public class OutreachQueriesTest
{
    private static readonly OfferingId Center = OfferingId.Of(CenterId.BigData);

    private static readonly MatchingData History = new()
    {
        Companies = [.. "abcdefg".Select(id => Firm with { Id = id.ToString() })],
        Buildings = [House],
        Engagements =
        [
            Event("a", Center, Stage.Contacted, Date(3, 5)), Event("a", Center, Stage.InNegotiation, Date(4, 20)),
            Event("b", Center, Stage.Contacted, Date(3, 31)), Event("b", Center, Stage.Lead, Date(4, 1)),
            Event("c", Center, Stage.Contacted, Date(3, 10)), // once and no reply: nobody knows
            Event("d", Center, Stage.Contacted, Date(4, 1)), Event("d", Center, Stage.Lost, Date(4, 2), "too dear"),
            Event("g", House.OfferingId, Stage.SiteVisited, Date(4, 1)),
            Event("f", House.OfferingId, Stage.Lost, Date(6, 30), "too small"),
            Event("e", House.OfferingId, Stage.Signed, Date(7, 1)),
            Event("e", new OfferingId(OfferingKind.Plot, "gone"), Stage.Signed, Date(7, 1)),
        ],
    };

    [Fact]
    public void Centers_are_asked_about_by_the_month_and_spaces_by_the_quarter() =>
        Assert.Equal(
            [
                "center:big-data@2023-03 a=2 b=1", // as of the first of March, though a was approached on the fifth
                "building:house@2023-04 f=0 g=2",
                "center:big-data@2023-04 d=0",
                "building:house@2023-07 e=3",
            ],
            Read(History, Old).Select(Written));

    [Fact]
    public void A_query_is_asked_on_the_first_day_of_its_time() =>
        Assert.Equal([Date(3, 1), Date(4, 1), Date(4, 1), Date(7, 1)], Read(History, Old).Select(q => q.AsOf));

    // What came of a company anywhere in the district counts for each offering it was approached with.
    [Fact]
    public void A_companys_success_elsewhere_counts_from_its_own_exposure()
    {
        var later = History with { Engagements = [.. History.Engagements, Event("a", House.OfferingId, Stage.SpaceSecured, Date(9, 1))] };

        Assert.Equal("center:big-data@2023-03 a=4 b=1", Written(Read(later, Old)[0]));
    }

    // The first reply is "weak" so far; whether it stays so is known a year after the approach.
    [Fact]
    public void Young_talks_are_not_judged_yet()
    {
        Assert.Equal("center:big-data@2023-03 a=2", Written(Read(History, new DateOnly(2024, 3, 31))[0]));
        Assert.Equal("center:big-data@2023-03 a=2 b=1", Written(Read(History, new DateOnly(2024, 4, 1))[0]));
    }

    [Fact]
    public void Nothing_of_the_day_itself_is_known()
    {
        Assert.Equal(["building:house@2023-04 g=2", "center:big-data@2023-04 d=0"], Read(History, Date(4, 20)).Select(Written));
        Assert.Equal(["center:big-data@2023-03 a=2", "building:house@2023-04 g=2", "center:big-data@2023-04 d=0"], Read(History, Date(4, 21)).Select(Written));
        Assert.Empty(Read(History, Date(3, 5)));
    }

    [Fact]
    public void Nothing_that_happens_later_changes_a_query() =>
        Gen.Select(Gen.Int, RandomWorld.Day).Sample((seed, day) =>
        {
            var world = new RandomWorld(new Random(seed));
            var data = world.Build(6, 60);
            var queries = Read(data, day);

            Assert.Equal(queries.Select(Written), Read(data.With(world.Later(6, day)), day).Select(Written));
            Assert.All(queries, q => Assert.True(q.AsOf < day && q.Grades.Count > 0));
        });

    private static DateOnly Old { get; } = new(2025, 1, 1);

    private static DateOnly Date(int month, int day) => new(2023, month, day);

    private static IReadOnlyList<RankingQuery> Read(MatchingData data, DateOnly knownBefore) => OutreachQueries.Read(CatalogSnapshot.Build(data, 1), knownBefore);

    private static string Written(RankingQuery query) =>
        $"{query.Id} {string.Join(' ', query.Grades.OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key}={g.Value}"))}";
}
