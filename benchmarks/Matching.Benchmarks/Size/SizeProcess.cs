using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Matching.Benchmarks.Size;

/// <summary>Measures a cell in a child process, so that its peak memory is that of serving alone.</summary>
internal static class SizeProcess
{
    /// <summary>The arguments by which the child knows that it is one.</summary>
    public const string Cell = "--cell";

    /// <summary>Starts the child and waits for its answer.</summary>
    /// <exception cref="InvalidOperationException">The child failed; its own words stand on the error console.</exception>
    public static async Task<SizeMeasurement> MeasureAsync(KeptCompanies companies, int spaces, string folder, TimeSpan limit, int seed)
    {
        string[] command = [.. ThisProgram(), "size", Cell, Whole(companies.Count), Whole(spaces), folder, Whole((int)limit.TotalSeconds), Whole(seed)];
        using var child = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"'{command[0]}' did not start.");
        var answer = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        return child.ExitCode == 0 && JsonSerializer.Deserialize<SizeMeasurement>(answer) is { } measured
            ? measured with { BuildSeconds = companies.BuildSeconds, SnapshotMegabytes = companies.Megabytes }
            : throw new InvalidOperationException($"The measurement of {companies.Count} companies and {spaces} spaces ended with exit code {child.ExitCode}.");
    }

    /// <summary>What the child does: measures and answers on its standard output.</summary>
    /// <param name="arguments">Companies, spaces, the folder of model and snapshots, the limit in seconds and the seed.</param>
    public static void Answer(string[] arguments)
    {
        var measured = SizeCell.Measure(Whole(arguments[0]), Whole(arguments[1]), arguments[2], TimeSpan.FromSeconds(Whole(arguments[3])), Whole(arguments[4]));
        Console.WriteLine(JsonSerializer.Serialize(measured));
    }

    // Started by the dotnet host, the program is the host and its first argument.
    private static string[] ThisProgram()
    {
        var program = Environment.ProcessPath ?? throw new InvalidOperationException("The path of this program is not known.");
        return Path.GetFileNameWithoutExtension(program) == "dotnet" ? [program, typeof(SizeProcess).Assembly.Location] : [program];
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
