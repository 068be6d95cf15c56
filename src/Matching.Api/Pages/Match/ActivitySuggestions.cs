using System.Globalization;
using Matching.Domain;

namespace Matching.Api.Pages.Match;

/// <summary>What the chosen activities usually need (estimates): the lower end of what the most demanding of them is used to, so that taking it over shuts out as little as can be.</summary>
public static class ActivitySuggestions
{
    private static readonly (Supply Supply, string Path)[] Supplies =
    [
        (Supply.DualFeed, "dualFeed"), (Supply.Fiber, "fiber"), (Supply.LoadingDocks, "loadingDocks"), (Supply.FreightLift, "freightLift"), (Supply.AroundTheClock, "aroundTheClock"),
    ];

    /// <summary>The suggestions for fields that are still empty, by path.</summary>
    public static IReadOnlyDictionary<string, Suggestion> For(EnquiryForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var presets = form.Activities.Select(ActivityPresets.Of).OfType<ActivityPreset>().ToArray();
        var found = new Dictionary<string, Suggestion>();
        Add("clearHeightM", preset => preset.ClearHeightM, 1, "m");
        Add("floorLoadKnM2", preset => preset.FloorLoadKn, 1, "kN/m²");
        if (Number(form["staff"]) is { } staff) Add("areaMinM2", preset => preset.AreaPerPersonM2, staff, "m²");
        // One kW is taken for one kVA: close enough for a question.
        if ((Number(form["areaMinM2"]) ?? Number(form["areaMaxM2"])) is { } area) Add("powerKva", preset => preset.PowerWattsPerM2, area / 1000, "kVA");
        foreach (var (supply, path) in Supplies)
            if (form[path].Length == 0 && Array.Find(presets, preset => preset.Supplies.Contains(supply)) is { } preset)
                found.Add(path, new Suggestion("true", new($"{preset.Activity.Name().Zh}通常需要", $"usual for {preset.Activity.Name().En}")));
        return found;

        void Add(string path, Func<ActivityPreset, PresetRange?> rangeOf, double times, string unit)
        {
            if (form[path].Length > 0 || presets.Where(preset => rangeOf(preset) is not null).MaxBy(preset => rangeOf(preset)!.Value.Low) is not { } preset) return;
            var (low, high) = (Written(rangeOf(preset)!.Value.Low * times), Written(rangeOf(preset)!.Value.High * times));
            var range = low == high ? low : $"{low}–{high}";
            found.Add(path, new Suggestion(low, new($"{preset.Activity.Name().Zh}通常 {range} {unit}", $"{preset.Activity.Name().En}: usually {range} {unit}")));
        }
    }

    /// <summary>What else to think of for the chosen activities.</summary>
    public static IReadOnlyList<Text> Notes(EnquiryForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return
        [
            .. form.Activities.Select(ActivityPresets.Of).OfType<ActivityPreset>()
                .Select(preset => new Text($"{preset.Activity.Name().Zh}：{preset.Note.Zh}", $"{preset.Activity.Name().En}: {preset.Note.En}")),
        ];
    }

    private static double? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1e9 ? number : null;

    // Whole numbers beyond 10: nobody asks for 287.5 kVA.
    private static string Written(double value) => (value < 10 ? Math.Round(value, 1) : Math.Round(value)).ToString(CultureInfo.InvariantCulture);
}
