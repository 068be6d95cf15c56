using Matching.Domain;

namespace Matching.Benchmarks;

/// <summary>Draws what a company may ask for, so that features of a stated need are not missing from every row.</summary>
internal static class NeedDraw
{
    private static readonly Activity[] Activities = Enum.GetValues<Activity>();

    /// <summary>One enquiry of each company, on the eve of a day.</summary>
    public static Enquiry[] Enquiries(IEnumerable<string> companyIds, DateOnly asOf, int seed)
    {
        var random = new Random(seed);
        var source = new Source(DataKind.Simulated, "benchmark");
        return
        [
            .. companyIds.Select(id => new Enquiry { Id = $"need-{id}", CompanyId = id, ReceivedOn = asOf.AddDays(-1), Requirement = Draw(random, asOf), Source = source }),
        ];
    }

    /// <summary>A requirement in which about every third attribute is silent.</summary>
    public static Requirement Draw(Random random, DateOnly asOf)
    {
        var area = (decimal)Math.Round(300 * Math.Pow(30, random.NextDouble()));
        return new Requirement
        {
            Activities = [Activities[random.Next(Activities.Length)]],
            AreaMin = Area.FromSquareMeters(area),
            AreaMax = Said(random) ? Area.FromSquareMeters(area * 1.5m) : null,
            RentMax = Said(random) ? Rent.FromDay(1.5m + (decimal)Math.Round(3 * random.NextDouble(), 1)) : null,
            PowerKva = Said(random) ? Math.Round(area / 4) : null,
            FloorLoad = Said(random) ? FloorLoad.FromKilonewtons(2 + random.Next(8)) : null,
            ClearHeightM = Said(random) ? 2.5m + random.Next(6) : null,
            NeededBy = Said(random) ? asOf.AddMonths(random.Next(1, 30)) : null,
            FixedInvestment = Said(random) ? Money.FromWan(random.Next(500, 50_000)) : null,
            Staff = Said(random) ? (int)area / (8 + random.Next(30)) : null,
        };
    }

    private static bool Said(Random random) => random.NextDouble() < 0.65;
}
