using System.Globalization;
using Matching.Domain;

namespace Matching.Simulation;

/// <summary>What an activity is usually ready to pay and needs: a row of <c>activity_needs.csv</c>.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="RentDay">Acceptable rent, 元/m²·day.</param>
/// <param name="FloorPrice">Acceptable price of land, 元/m² of floor.</param>
/// <param name="AreaM2">Median area where no area per person is known, m².</param>
/// <param name="Weight">How often it is the main one among a company's activities.</param>
internal sealed record ActivityNeed(Activity Activity, double RentDay, double FloorPrice, double? AreaM2, double Weight)
{
    private static readonly Dictionary<Activity, ActivityNeed> All =
        EmbeddedTable.Rows("Simulation/Spaces/activity_needs.csv").Select(Read).ToDictionary(n => n.Activity);

    public static ActivityNeed Of(Activity activity) => All[activity];

    private static ActivityNeed Read(string[] cells) => new(
        Enum.Parse<Activity>(cells[0]), Number(cells[1]), Number(cells[2]), cells[3].Length == 0 ? null : Number(cells[3]), Number(cells[4]));

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
