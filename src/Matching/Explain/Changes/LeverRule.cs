using System.Globalization;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>What may move, whose move it is, how far, and how hard that is: a row of <c>levers.csv</c>.</summary>
/// <param name="Id">The lever.</param>
/// <param name="Attribute">The column of the data files that it moves.</param>
/// <param name="Side">Whose move it is.</param>
/// <param name="Weight">The weight of its class of effort, of <c>effort_classes.csv</c>.</param>
/// <param name="Range">The largest share of the present value by which it may move; for dates the most months.</param>
/// <param name="Step">What values are rounded to.</param>
/// <param name="Unit">The unit of the values.</param>
/// <param name="Name">The attribute's name for people.</param>
internal sealed record LeverRule(string Id, string Attribute, ChangeSide Side, double Weight, decimal Range, decimal Step, Text Unit, Text Name)
{
    private static readonly Dictionary<string, double> Weights =
        EmbeddedTable.Rows("Explain/Changes/effort_classes.csv").ToDictionary(cells => cells[0], cells => double.Parse(cells[1], CultureInfo.InvariantCulture));

    private static readonly Dictionary<string, LeverRule> ById = EmbeddedTable.Rows("Explain/Changes/levers.csv").Select(Read).ToDictionary(rule => rule.Id);

    /// <summary>All rows.</summary>
    public static IReadOnlyCollection<LeverRule> All => ById.Values;

    /// <summary>The row of a lever.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static LeverRule Of(string id) => ById[id];

    /// <summary>The effort of going a share of what is permitted.</summary>
    /// <param name="share">The share, above 0 to 1.</param>
    public double Effort(double share) => Math.Round(Weight + share, 4);

    private static LeverRule Read(string[] cells) => new(
        cells[0],
        cells[1],
        Enum.Parse<ChangeSide>(cells[2]),
        Weights[cells[3]],
        decimal.Parse(cells[4], CultureInfo.InvariantCulture),
        decimal.Parse(cells[5], CultureInfo.InvariantCulture),
        new Text(cells[6], cells[7]),
        new Text(cells[8], cells[9]));
}
