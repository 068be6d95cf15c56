using System.Collections.Frozen;
using System.Globalization;

namespace Matching.Domain;

/// <summary>Where the cities and prefectures of China lie. Good to a few kilometres: for distances between cities, not for a map.</summary>
/// <remarks>Foreign cities are not known: a distance to them is missing, not long.</remarks>
public static class Cities
{
    private static readonly FrozenDictionary<string, GeoPoint> ByName = Load();

    /// <summary>The center of Hangzhou.</summary>
    public static GeoPoint Hangzhou { get; } = ByName["杭州市"];

    /// <summary>
    /// Finds a city by its Chinese name, with or without 市, with or without the province before it or the district after it. A prefecture is found by
    /// its full or its short name (凉山彝族自治州, 凉山州).
    /// </summary>
    /// <returns>False when the name is missing, foreign or not that of a city.</returns>
    public static bool TryFind(string? name, out GeoPoint point)
    {
        point = default;
        if (string.IsNullOrWhiteSpace(name)) return false;
        var text = name.Trim();
        if (ByName.TryGetValue(text, out point)) return true;

        text = After(text, "自治区") ?? After(text, "省") ?? text;
        var end = text.IndexOf('市', StringComparison.Ordinal);
        return ByName.TryGetValue(end > 0 ? text[..(end + 1)] : text, out point);
    }

    private static string? After(string text, string mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at > 0 && at + mark.Length < text.Length ? text[(at + mark.Length)..] : null;
    }

    private static FrozenDictionary<string, GeoPoint> Load()
    {
        var byName = new Dictionary<string, GeoPoint>();
        foreach (var cells in EmbeddedTable.Rows("Domain/Geography/cities.csv"))
        {
            var point = new GeoPoint(double.Parse(cells[2], CultureInfo.InvariantCulture), double.Parse(cells[3], CultureInfo.InvariantCulture));
            byName.Add(cells[0], point);
            if (cells[1].Length > 0) byName.Add(cells[1], point);

            // Only 市 is dropped: 海南 without 州 would be the province, not the prefecture in Qinghai.
            if (cells[0].EndsWith('市')) byName.Add(cells[0][..^1], point);
        }

        return byName.ToFrozenDictionary();
    }

    /// <summary>Whether two names mean the same city: 上海 is 上海市, case does not matter. An unknown city is no city.</summary>
    public static bool AreSame(string? one, string? other) =>
        one is not null && other is not null && string.Equals(one.Trim().TrimEnd('市'), other.Trim().TrimEnd('市'), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a place is a city or one of its districts: 上海市浦东新区 lies in 上海.</summary>
    public static bool LiesIn(string? place, string city)
    {
        ArgumentNullException.ThrowIfNull(city);
        return AreSame(place, city) || (place is not null && place.Trim().StartsWith(city.Trim().TrimEnd('市') + "市", StringComparison.Ordinal));
    }
}
