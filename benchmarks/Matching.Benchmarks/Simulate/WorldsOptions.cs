using System.Globalization;

namespace Matching.Benchmarks.Simulate;

/// <summary>What commands over several simulated districts are told: <c>[--worlds N] [--seed N] [--json FILE]</c>.</summary>
/// <param name="Worlds">How many districts, 2–100.</param>
/// <param name="Seed">Decides everything random.</param>
/// <param name="Json">Where the report goes; null for nowhere.</param>
internal sealed record WorldsOptions(int Worlds, int Seed, string? Json)
{
    /// <summary>Reads the arguments; null, with the reason on standard error, where one is not understood.</summary>
    public static WorldsOptions? Read(string[] args, int worlds)
    {
        var (seed, json) = (1, (string?)null);
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : "";
            var understood = args[i] switch
            {
                "--worlds" => int.TryParse(value, CultureInfo.InvariantCulture, out worlds) && worlds is >= 2 and <= 100,
                "--seed" => int.TryParse(value, CultureInfo.InvariantCulture, out seed),
                "--json" => (json = value).Length > 0,
                _ => false,
            };
            if (understood) continue;
            Console.Error.WriteLine($"{args[i]} {value}: expected --worlds 2..100, --seed N or --json FILE");
            return null;
        }

        return new WorldsOptions(worlds, seed, json);
    }
}
