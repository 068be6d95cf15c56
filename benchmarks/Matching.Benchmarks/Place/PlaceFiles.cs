using System.Globalization;
using System.Text.RegularExpressions;
using Matching.Affinity;

namespace Matching.Benchmarks.Place;

/// <summary>Reads the folder of the test. Anything wrong in it is refused by file, row, column, value and reason.</summary>
internal static partial class PlaceFiles
{
    /// <exception cref="InvalidDataException">A file or column is missing, or a row is wrong.</exception>
    public static PlaceData Read(string folder)
    {
        if (!Directory.Exists(folder)) throw new InvalidDataException($"{folder}: there is no such folder.");
        var placesFile = Path.Combine(folder, "places.csv");
        if (!File.Exists(placesFile)) throw new InvalidDataException($"{placesFile}: there is no such file.");
        string[] firmFiles =
        [
            .. Directory.EnumerateFiles(folder, "*.csv").Where(file => FirmsFile().IsMatch(Path.GetFileName(file))).Order(StringComparer.Ordinal),
        ];
        if (firmFiles.Length == 0) throw new InvalidDataException($"{folder}: there is neither firms.csv nor a firms_*.csv.");

        var places = new List<Affinity.Place>();
        var facts = new List<PlaceFacts>();
        var indexOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in CsvRows.Read(placesFile, "place_id", "district", "street", "road_no", "building", "market_share", "candidate"))
        {
            var id = row.Text("place_id");
            if (!indexOf.TryAdd(id, places.Count)) throw row.Refused("place_id", "the place is listed twice");
            places.Add(Place(id, row));
            facts.Add(new PlaceFacts(row.Number("market_share", 0, 1) ?? 0, row.Flag("candidate")));
        }

        var settlements = new List<Settlement>();
        var firmIds = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in firmFiles.SelectMany(file => CsvRows.Read(file, "firm_id", "reg_date", "registered_capital_wan", "scope", "place_id")))
        {
            if (!known.Add(row.Text("firm_id"))) throw row.Refused("firm_id", "the firm is listed twice");
            if (!indexOf.TryGetValue(row.Text("place_id"), out var place)) throw row.Refused("place_id", "places.csv has no such place");
            firmIds.Add(row.Text("firm_id"));
            settlements.Add(new Settlement(new Firm(row["scope"], row.Number("registered_capital_wan", 0, double.MaxValue)), place, row.Day("reg_date")));
        }

        return new PlaceData(places, facts, settlements, firmIds);
    }

    private static Affinity.Place Place(string id, CsvRow row)
    {
        var street = row["street"];
        // The street's own name may hold a number.
        var number = row["road_no"].StartsWith(street, StringComparison.Ordinal) ? HouseNumber().Match(row["road_no"], street.Length) : Match.Empty;
        int? house = int.TryParse(number.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
        return new Affinity.Place(id, Known(row["district"]), Known(street), house);
    }

    private static string? Known(string text) => text.Length == 0 ? null : text;

    [GeneratedRegex("^firms(_.*)?\\.csv$")]
    private static partial Regex FirmsFile();

    [GeneratedRegex("([0-9]+)号")]
    private static partial Regex HouseNumber();
}
