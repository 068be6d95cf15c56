using System.Globalization;
using Matching.Evaluation;

namespace Matching.Benchmarks.Place;

/// <summary>
/// <c>place --data DIR [--split DATE] [--seed N] [--json FILE]</c>: at which street address does a firm register, given its words and capital? The model
/// against popularity, naive Bayes, logistic regression and nearest tenants, on the firms registered from the split on.
/// </summary>
internal static class PlaceCommand
{
    private const int Refused = 1, WrongUsage = 2;

    public static int Run(string[] args)
    {
        PlaceOptions options;
        try
        {
            options = PlaceOptions.Parse(args);
        }
        catch (ArgumentException wrong)
        {
            Console.Error.WriteLine(wrong.Message);
            return WrongUsage;
        }

        try
        {
            Run(options);
            return 0;
        }
        catch (InvalidDataException refused)
        {
            Console.Error.WriteLine(refused.Message);
            return Refused;
        }
    }

    private static void Run(PlaceOptions options)
    {
        var data = PlaceFiles.Read(options.Folder);
        PlaceRun[] runs = [PlaceRun.Of(data, "", options), PlaceRun.Of(data.Stripped(), PlaceSlice.StrippedSuffix, options)];
        var command = string.Create(
            CultureInfo.InvariantCulture,
            $"dotnet run -c Release --project benchmarks/Matching.Benchmarks -- place --data {options.Folder} --split {options.Split:yyyy-MM-dd} --seed {options.Seed}");
        var report = PlaceReport.Of(data, runs, command, options.Seed);
        PlaceTable.Print(report, Console.Out);
        if (options.Json is { } json) File.WriteAllText(json, ReportJson.Write(report));
    }
}
