using System.Globalization;
using Matching.Domain;

namespace Matching.Simulation;

/// <summary>What buildings of one type look like: a row of <c>building_types.csv</c>.</summary>
/// <param name="Type">The type.</param>
/// <param name="Name">How its name ends.</param>
/// <param name="Share">Weight among all rows.</param>
/// <param name="Grades">Grades with their weights.</param>
/// <param name="Gfa">Range of the gross floor area, m².</param>
/// <param name="Rent">Mean rent, 元/m²·day.</param>
/// <param name="Fee">Range of the property fee, 元/m²·month.</param>
/// <param name="Height">Range of the clear height, m.</param>
/// <param name="Load">Range of the floor load, kN/m².</param>
/// <param name="Power">Power, W per m² of gross floor area.</param>
/// <param name="Allowed">Admitted industries.</param>
/// <param name="Excluded">Excluded industries.</param>
internal sealed record BuildingKind(
    BuildingType Type,
    string Name,
    double Share,
    IReadOnlyList<(BuildingGrade Grade, double Share)> Grades,
    (double Low, double High) Gfa,
    double Rent,
    (double Low, double High) Fee,
    (double Low, double High) Height,
    (double Low, double High) Load,
    double Power,
    IReadOnlyList<string> Allowed,
    IReadOnlyList<string> Excluded)
{
    public static IReadOnlyList<BuildingKind> All { get; } = [.. EmbeddedTable.Rows("Simulation/World/building_types.csv").Select(Read)];

    /// <summary>The center that the type is built for; null when any may use it.</summary>
    public CenterId? Center => Type switch
    {
        BuildingType.LogisticsWarehouse => CenterId.SmartLogistics,
        BuildingType.LiveBase => CenterId.LiveCommerce,
        BuildingType.DataHall => CenterId.BigData,
        _ => null,
    };

    private static BuildingKind Read(string[] cells) => new(
        Enum.Parse<BuildingType>(cells[0]),
        cells[1],
        Number(cells[2]),
        [.. cells[3].Split('|').Select(grade => grade.Split(':')).Select(parts => (Enum.Parse<BuildingGrade>(parts[0]), Number(parts[1])))],
        (Number(cells[4]), Number(cells[5])),
        Number(cells[6]),
        (Number(cells[7]), Number(cells[8])),
        (Number(cells[9]), Number(cells[10])),
        (Number(cells[11]), Number(cells[12])),
        Number(cells[13]),
        cells[14].Split('|', StringSplitOptions.RemoveEmptyEntries),
        cells[15].Split('|', StringSplitOptions.RemoveEmptyEntries));

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
