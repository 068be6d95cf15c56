using System.Globalization;

namespace Matching.Domain;

/// <summary>The presets of domain 2.4.</summary>
public static class ActivityPresets
{
    private static readonly Dictionary<Activity, ActivityPreset> ByActivity =
        EmbeddedTable.Rows("Domain/Activities/activity_presets.csv").Select(Read).ToDictionary(preset => preset.Activity);

    /// <summary>All presets, in the order of <see cref="Activity"/>.</summary>
    public static IReadOnlyList<ActivityPreset> All { get; } = [.. ByActivity.Values.OrderBy(preset => preset.Activity)];

    /// <summary>The preset of an activity; null where domain 2.4 says nothing (light manufacturing, retail, hotel, housing, exhibition, wholesale market).</summary>
    public static ActivityPreset? Of(Activity activity) => ByActivity.GetValueOrDefault(activity);

    private static ActivityPreset Read(string[] cells) => new()
    {
        Activity = Enum.Parse<Activity>(cells[0]),
        AreaPerPersonM2 = Range(cells, 1),
        ClearHeightM = Range(cells, 3),
        FloorLoadKn = Range(cells, 5),
        PowerWattsPerM2 = Range(cells, 7),
        Supplies = [.. cells[9].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Supply>)],
        Note = new Text(cells[10], cells[11]),
    };

    private static PresetRange? Range(string[] cells, int at) =>
        cells[at].Length == 0
            ? null
            : new PresetRange(double.Parse(cells[at], CultureInfo.InvariantCulture), double.Parse(cells[at + 1], CultureInfo.InvariantCulture));
}
