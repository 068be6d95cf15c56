using Matching.Domain;

namespace Matching.Simulation;

/// <summary>Draws one building with its vacant units (domain, appendix A, step 3).</summary>
internal static class BuildingDraw
{
    // Beta(7, 2.5), the recipe's occupancy, has this mean and this spread; a normal cut off at its ends serves as well.
    private const double OccupancyMean = 7 / 9.5;
    private const double OccupancySpread = 0.136;

    private const double RentSpread = 0.5;
    private const int Digits = 4;

    /// <summary>The building with a number, from 1, and its units.</summary>
    public static (Building Building, IReadOnlyList<BuildingUnit> Units) Draw(SimulationOptions options, int number)
    {
        var draws = Draws.For(options.Seed, "building", number);
        var kind = draws.Pick(BuildingKind.All, k => k.Share);
        var site = Site.Draw(draws, kind.Center);
        var gfa = Figures.Whole(draws.Between(kind.Gfa.Low, kind.Gfa.High), 3);
        var occupancy = Math.Clamp(OccupancyMean + (OccupancySpread * draws.Normal()), 0.35, 0.98);
        var key = RowNumber.Of(number, options.Buildings, Digits);
        var building = new Building
        {
            Id = "SIM-B" + key,
            Name = $"模拟楼宇{key}·{kind.Name}",
            Address = $"拱墅区{site.Platform}模拟路{number}号",
            Grade = draws.Pick(kind.Grades, g => g.Share).Grade,
            Type = kind.Type,
            TotalGfa = Area.FromSquareMeters(gfa),
            VacantGfa = Area.FromSquareMeters(Figures.Whole((double)gfa * (1 - occupancy), 3)),
            Rent = Rent.FromDay(Figures.Rounded(Math.Clamp(kind.Rent + (RentSpread * draws.Normal()), 0.8, 5), 2)),
            PropertyFeeMonth = Figures.Rounded(draws.Between(kind.Fee.Low, kind.Fee.High), 1),
            ClearHeightM = Figures.Rounded(draws.Between(kind.Height.Low, kind.Height.High), 1),
            FloorLoad = FloorLoad.FromKilonewtons(Figures.Rounded(draws.Between(kind.Load.Low, kind.Load.High), 1)),
            PowerKva = Figures.Whole((double)gfa * kind.Power / 1000, 3),
            DualFeed = kind.Type == BuildingType.DataHall || draws.Chance(0.4),
            MetroDistanceM = Figures.Whole(draws.Between(100, 1500), 2),
            Platform = site.Platform,
            Centers = site.Centers,
            AllowedIndustries = kind.Allowed,
            ExcludedIndustries = kind.Excluded,
            AvailableFrom = Free(options, draws),
            Status = draws.Chance(0.95) ? SpaceStatus.Promotable : SpaceStatus.Planned,
            ObservedFirms = draws.Whole(10, 90),
            ObservedMix = CenterIds.All.ToDictionary(c => c, c => Math.Round(site.Centers.Contains(c) ? draws.Between(0.1, 0.4) : draws.Between(0, 0.07), 2)),
            Lon = site.Lon,
            Lat = site.Lat,
            Source = options.Source,
            AsOf = options.FactsKnownOn,
        };
        return (building, UnitsOf(building, options, draws));
    }

    private static IReadOnlyList<BuildingUnit> UnitsOf(Building building, SimulationOptions options, Draws draws)
    {
        var units = new List<BuildingUnit>();
        var left = (double)building.VacantGfa!.Value.SquareMeters;
        var floor = draws.Whole(1, 3);
        for (var wanted = draws.Whole(2, 7); wanted > 0 && left >= 100; wanted--)
        {
            var gfa = wanted == 1 ? left : Math.Min(left, left / wanted * draws.Between(0.5, 1.6));
            var area = Figures.Whole(gfa, 3);
            if (area < 50) break;
            left -= (double)area;
            units.Add(new BuildingUnit
            {
                Id = $"{building.Id}-U{units.Count + 1}",
                BuildingId = building.Id,
                Floors = floor.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Gfa = Area.FromSquareMeters(area),
                DivisibleMin = draws.Chance(0.6) ? Area.FromSquareMeters(Figures.Whole((double)area * draws.Between(0.25, 0.5), 2)) : null,
                Rent = draws.Chance(0.8) ? Rent.FromDay(Figures.Rounded((double)building.Rent!.Value.PerDay * draws.Between(0.95, 1.08), 2)) : null,
                AvailableFrom = Free(options, draws),
                Status = building.Status,
                FitOut = draws.Chance(0.8) ? draws.Pick<FitOut>([FitOut.Shell, FitOut.BasicFit, FitOut.BasicFit, FitOut.Furnished]) : null,
                Source = options.Source,
                AsOf = options.FactsKnownOn,
            });
            floor += draws.Whole(1, 3);
        }

        return units;
    }

    private static DateOnly Free(SimulationOptions options, Draws draws) =>
        options.HistoryFrom.AddDays(draws.Whole(-180, options.HistoryMonths * 20));
}
