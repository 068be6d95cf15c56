using Matching.Evaluation;

namespace Matching.Benchmarks.Place;

/// <summary>A part of the test: candidates that are ranked, and the queries whose place is among them.</summary>
/// <param name="Name">Its name in the report.</param>
/// <param name="Contains">Whether a place belongs to it.</param>
internal sealed record PlaceSlice(string Name, Func<Affinity.Place, PlaceFacts, bool> Contains)
{
    private const string District = "拱墅";
    private const double MostlyMarket = 0.5;

    /// <summary>The mark of slices in which the registration office's phrases were taken out of all words.</summary>
    public const string StrippedSuffix = "-stripped";

    public static IReadOnlyList<PlaceSlice> All { get; } =
    [
        new("all", (_, _) => true),
        new("gongshu", (place, _) => place.District == District),
        new("gongshu-no-markets", (place, facts) => place.District == District && facts.MarketShare < MostlyMarket),
    ];

    /// <summary>Which queries of the cut belong to the slice, as places in its list of queries.</summary>
    public int[] Queries(PlaceData data, PlaceCut cut) =>
        [.. Enumerable.Range(0, cut.Queries.Count).Where(query => IsIn(data, data.Settlements[cut.Queries[query]].Place))];

    /// <summary>Each query's ranking of the slice's candidates: by score, equal ones by the place's key.</summary>
    public MethodRankings Rank(PlaceMethod method, PlaceData data, PlaceCut cut)
    {
        int[] ranked =
        [
            .. Enumerable.Range(0, cut.Candidates.Count).Where(i => IsIn(data, cut.Candidates[i])).OrderBy(i => data.Places[cut.Candidates[i]].Id, StringComparer.Ordinal),
        ];
        JudgedRanking Ranking(int query)
        {
            var settlement = cut.Queries[query];
            // Where a firm settled is known; where else it might have, is not.
            var grades = ranked.OrderByDescending(i => method.Scores[query][i])
                .Select(i => cut.Candidates[i] == data.Settlements[settlement].Place ? JudgedRanking.HighestGrade : (int?)null);
            return new JudgedRanking(data.FirmIds[settlement], [.. grades]);
        }

        return new MethodRankings(method.Name, [.. Queries(data, cut).Select(Ranking)]);
    }

    private bool IsIn(PlaceData data, int place) => Contains(data.Places[place], data.Facts[place]);
}
