using CsCheck;
using Matching.Domain;
using Matching.Planning;

namespace Matching.Tests.Planning;

/// <summary>Random trips through cities of which some lie near each other, some far, and one nowhere.</summary>
internal static class DrawnTrip
{
    private static readonly string[] Cities = ["上海市", "上海", "苏州市", "厦门市", "无此城"];

    public static Gen<TripProblem> Tiny { get; } = Gen.Select(Gen.Int[1, 5], Gen.Int[1, 2], Gen.Int[1, 3], Gen.Int[0, 1_000_000]).Select((stops, days, visits, seed) => Draw(stops, days, visits, seed));

    public static Gen<TripProblem> Middling { get; } = Gen.Select(Gen.Int[0, 30], Gen.Int[1, 3], Gen.Int[1, 5], Gen.Int[0, 1_000_000]).Select((stops, days, visits, seed) => Draw(stops, days, visits, seed));

    public static TripProblem Draw(int stops, int days, int visits, int seed)
    {
        var random = new Random(seed);
        var lunch = random.Next(2) == 0;
        return new TripProblem
        {
            Stops =
            [
                .. Enumerable.Range(0, stops).Select(i => new TripStop(
                    $"C{i}", Math.Round(random.NextDouble(), 3), Cities[random.Next(Cities.Length)],
                    random.Next(2) == 0 ? null : new GeoPoint(121.1 + (random.Next(4) * 0.15), 31.0 + (random.Next(3) * 0.15)),
                    random.Next(3) == 0 ? $"G{random.Next(1 + (stops / 3))}" : null)),
            ],
            Days = days,
            VisitsPerDay = visits,
            VisitMinutes = 20 + random.Next(100),
            Windows = lunch ? TripWindow.OfficeHours : [new TripWindow(new TimeOnly(10, 0), new TimeOnly(10 + random.Next(1, 8), 15))],
        };
    }
}
