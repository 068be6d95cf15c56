using Matching.Affinity;

namespace Matching.Benchmarks.Place;

/// <summary>What was known on a day, and what was asked after it.</summary>
/// <param name="On">The day.</param>
/// <param name="Past">Settlements before it.</param>
/// <param name="Candidates">Places that are ranked, as places in the list.</param>
/// <param name="Queries">Firms that came after it, and settled at a candidate: as places in the list of settlements.</param>
internal sealed record PlaceCut(DateOnly On, IReadOnlyList<Settlement> Past, IReadOnlyList<int> Candidates, IReadOnlyList<int> Queries)
{
    /// <summary>How many firms a place has when it becomes a candidate of a training cut.</summary>
    public const int LeastFirms = 4;

    private const int Cuts = 5, YearsAsked = 2;

    /// <summary>The cuts to train on: a year apart, the questions of each within two years, and none on the split or after it.</summary>
    public static IReadOnlyList<PlaceCut> Training(PlaceData data, DateOnly split) =>
    [
        .. Enumerable.Range(1, Cuts).Reverse().Select(years => split.AddYears(-years)).Select(on => AsKnown(data, on, Earlier(on.AddYears(YearsAsked), split))),
    ];

    /// <summary>The test: candidates by their flag, asked about from the split to the end of the data.</summary>
    public static PlaceCut Test(PlaceData data, DateOnly split) =>
        Of(data, split, null, [.. Enumerable.Range(0, data.Places.Count).Where(place => data.Facts[place].IsCandidate)]);

    // As known on the day: the flag was set with later firms, and would tell which places were going to grow.
    private static PlaceCut AsKnown(PlaceData data, DateOnly on, DateOnly until)
    {
        var firms = data.Settlements.Where(s => s.On < on).CountBy(s => s.Place);
        return Of(data, on, until, [.. firms.Where(place => place.Value >= LeastFirms).Select(place => place.Key).Order()]);
    }

    private static PlaceCut Of(PlaceData data, DateOnly on, DateOnly? until, IReadOnlyList<int> candidates)
    {
        var ranked = candidates.ToHashSet();
        bool IsAsked(Settlement s) => s.On >= on && (until is null || s.On < until) && ranked.Contains(s.Place);
        return new PlaceCut(
            on,
            [.. data.Settlements.Where(s => s.On < on)],
            candidates,
            [.. Enumerable.Range(0, data.Settlements.Count).Where(i => IsAsked(data.Settlements[i]))]);
    }

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
