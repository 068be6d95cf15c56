using System.Globalization;

namespace Matching.Benchmarks.Place;

/// <summary>What was asked of <c>place</c>.</summary>
/// <param name="Folder">Holds <c>firms.csv</c> or <c>firms_*.csv</c>, and <c>places.csv</c>.</param>
/// <param name="Split">Firms registered before it are learned from; those from it on are the questions.</param>
/// <param name="Seed">Seed of the intervals, the tests and the random order.</param>
/// <param name="Json">Where the report goes; null for nowhere.</param>
internal sealed record PlaceOptions(string Folder, DateOnly Split, int Seed, string? Json)
{
    public static readonly DateOnly DefaultSplit = new(2006, 1, 1);

    /// <exception cref="ArgumentException">An option is unknown, lacks its value, or has a wrong one; the message names it.</exception>
    public static PlaceOptions Parse(IReadOnlyList<string> args)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Count; i += 2)
        {
            if (args[i] is not ("--data" or "--split" or "--seed" or "--json")) throw new ArgumentException($"'{args[i]}' is no option; there are --data, --split, --seed and --json.");
            if (i + 1 == args.Count) throw new ArgumentException($"{args[i]} needs a value.");
            given[args[i]] = args[i + 1];
        }

        if (!given.TryGetValue("--data", out var folder)) throw new ArgumentException("--data names the folder to read.");
        return new PlaceOptions(folder, DayOf(given.GetValueOrDefault("--split")), NumberOf(given.GetValueOrDefault("--seed")), given.GetValueOrDefault("--json"));
    }

    private static DateOnly DayOf(string? text) =>
        text is null ? DefaultSplit
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new ArgumentException($"--split is '{text}'; it is a day such as 2006-01-01.");

    private static int NumberOf(string? text) =>
        text is null ? 1
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed
        : throw new ArgumentException($"--seed is '{text}'; it is a whole number from 0.");
}
