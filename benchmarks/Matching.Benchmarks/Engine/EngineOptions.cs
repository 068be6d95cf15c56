using System.Globalization;

namespace Matching.Benchmarks.Engine;

/// <summary>What the <c>engine</c> command is asked for.</summary>
internal sealed record EngineOptions
{
    public const string Usage = "engine [--trees 500] [--leaves 31] [--companies 1000000] [--spaces 10000] [--need-every 1000] [--rounds 7] [--seed 1] [--json FILE]";

    private const int LeastRounds = 5;

    public int Trees { get; private init; } = 500;

    public int Leaves { get; private init; } = 31;

    public int Companies { get; private init; } = 1_000_000;

    public int Spaces { get; private init; } = 10_000;

    /// <summary>Every so manieth company has stated a need. A bureau gets some hundreds of enquiries a year; a thousand stand for several years.</summary>
    public int NeedEvery { get; private init; } = 1_000;

    public int Rounds { get; private init; } = 7;

    public int Seed { get; private init; } = 1;

    public string? Json { get; private init; }

    /// <summary>The command that measures the same again.</summary>
    public string Command =>
        string.Create(CultureInfo.InvariantCulture, $"dotnet run -c Release --project benchmarks/Matching.Benchmarks -- engine --trees {Trees} --leaves {Leaves} --companies {Companies} --spaces {Spaces} --need-every {NeedEvery} --rounds {Rounds} --seed {Seed}");

    /// <summary>Reads the words after <c>engine</c>.</summary>
    /// <exception cref="FormatException">A word is unknown, or a number is none or out of range; the message names it.</exception>
    public static EngineOptions Parse(string[] args)
    {
        var options = new EngineOptions();
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : throw new FormatException($"{args[i]} needs a value.");
            options = args[i] switch
            {
                "--trees" => options with { Trees = Number(args[i], value, 1) },
                "--leaves" => options with { Leaves = Number(args[i], value, 2) },
                "--companies" => options with { Companies = Number(args[i], value, 1_000) },
                "--spaces" => options with { Spaces = Number(args[i], value, 100) },
                "--need-every" => options with { NeedEvery = Number(args[i], value, 1) },
                "--rounds" => options with { Rounds = Number(args[i], value, LeastRounds) },
                "--seed" => options with { Seed = Number(args[i], value, 0) },
                "--json" => options with { Json = value },
                _ => throw new FormatException($"Unknown option {args[i]}."),
            };
        }

        return options;
    }

    private static int Number(string name, string value, int least) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : throw new FormatException($"{name} is '{value}'; a whole number of at least {least} is needed.");
}
