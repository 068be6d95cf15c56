using Google.OrTools.LinearSolver;

namespace Matching.Planning;

/// <summary>
/// Prices for a visit at each place, from the timetable that may spend days by halves, and what they prove: no timetable is worth more than all days at
/// the price of the dearest, plus what each group gains beyond the price of its best stop.
/// </summary>
internal sealed class TripPrices
{
    private readonly double[] _prices;
    private readonly double _dearest;

    public TripPrices(TripPlaces places, IReadOnlyList<ulong> days)
    {
        _prices = Solve(places, days);
        _dearest = days.Max(PriceOf);
        var problem = places.Problem;
        var gains = places.Kept.SelectMany((stops, place) => stops.Select(s => (Stop: problem.Stops[s], Gain: problem.Stops[s].Value - _prices[place])))
            .GroupBy(s => TripPlaces.GroupOf(s.Stop)).Sum(group => Math.Max(0, group.Max(s => s.Gain)));
        Bound = ((problem.Days * _dearest) + gains) * (1 + 1e-9);
    }

    /// <summary>No timetable is worth more.</summary>
    public double Bound { get; }

    /// <summary>A timetable with this day is worth at most <see cref="Bound"/> less this, 0 or more.</summary>
    public double Loss(ulong day) => _dearest - PriceOf(day);

    private double PriceOf(ulong day) => TripDays.PlacesOf(day).Sum(p => _prices[p]);

    private static double[] Solve(TripPlaces places, IReadOnlyList<ulong> days)
    {
        using var solver = Solver.CreateSolver("GLOP");
        solver.Objective().SetMaximization();
        var rooms = places.Kept.Select(_ => solver.MakeConstraint(double.NegativeInfinity, 0)).ToArray();
        var all = solver.MakeConstraint(0, places.Problem.Days);
        var groups = new Dictionary<(bool, string), Constraint>();
        for (var p = 0; p < rooms.Length; p++)
        {
            foreach (var stop in places.Kept[p].Select(s => places.Problem.Stops[s]))
            {
                var share = solver.MakeNumVar(0, 1, "");
                solver.Objective().SetCoefficient(share, stop.Value);
                rooms[p].SetCoefficient(share, 1);
                if (!groups.TryGetValue(TripPlaces.GroupOf(stop), out var once)) groups[TripPlaces.GroupOf(stop)] = once = solver.MakeConstraint(0, 1);
                once.SetCoefficient(share, 1);
            }
        }

        foreach (var day in days)
        {
            var spent = solver.MakeNumVar(0, double.PositiveInfinity, "");
            all.SetCoefficient(spent, 1);
            foreach (var place in TripDays.PlacesOf(day).CountBy(p => p)) rooms[place.Key].SetCoefficient(spent, -place.Value);
        }

        // Any prices that are not negative prove something; without an optimum they are 0.
        return solver.Solve() == Solver.ResultStatus.OPTIMAL ? Array.ConvertAll(rooms, r => Math.Max(0, r.DualValue())) : new double[rooms.Length];
    }
}
