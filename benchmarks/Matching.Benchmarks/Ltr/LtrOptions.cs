using System.Globalization;

namespace Matching.Benchmarks.Ltr;

/// <summary>What the <c>ltr</c> command is asked for.</summary>
internal sealed record LtrOptions
{
    public const string Usage = "ltr --train FILE --test FILE [--absent zero|missing] [--max-trees N] [--seed 1] [--json FILE]";

    public string Train { get; private init; } = "";

    public string Test { get; private init; } = "";

    /// <summary>Whether a feature that a row leaves out is missing; else it is 0, as the format has it and LightGBM reads it.</summary>
    public bool AbsentIsMissing { get; private init; }

    /// <summary>Most trees of what is served, and of LightGBM; null for as many as help.</summary>
    public int? MaxTrees { get; private init; }

    public int Seed { get; private init; } = 1;

    public string? Json { get; private init; }

    /// <summary>The command that measures the same again.</summary>
    public string Command =>
        string.Create(CultureInfo.InvariantCulture, $"dotnet run -c Release --project benchmarks/Matching.Benchmarks -- ltr --train {Train} --test {Test}")
        + (AbsentIsMissing ? " --absent missing" : "")
        + (MaxTrees is { } trees ? string.Create(CultureInfo.InvariantCulture, $" --max-trees {trees}") : "")
        + string.Create(CultureInfo.InvariantCulture, $" --seed {Seed}");

    /// <summary>Reads the words after <c>ltr</c>.</summary>
    /// <exception cref="FormatException">A word is unknown, a file is not named, or a number is none or out of range; the message names it.</exception>
    public static LtrOptions Parse(string[] args)
    {
        var options = new LtrOptions();
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : throw new FormatException($"{args[i]} needs a value.");
            options = args[i] switch
            {
                "--train" => options with { Train = value },
                "--test" => options with { Test = value },
                "--absent" => options with { AbsentIsMissing = value switch { "missing" => true, "zero" => false, _ => throw new FormatException($"--absent is '{value}'; it is zero or missing.") } },
                "--max-trees" => options with { MaxTrees = Number(args[i], value, 10) },
                "--seed" => options with { Seed = Number(args[i], value, 0) },
                "--json" => options with { Json = value },
                _ => throw new FormatException($"Unknown option {args[i]}."),
            };
        }

        if (options.Train.Length == 0 || options.Test.Length == 0) throw new FormatException("--train and --test name the two files.");
        return options;
    }

    private static int Number(string name, string value, int least) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : throw new FormatException($"{name} is '{value}'; a whole number of at least {least} is needed.");
}
