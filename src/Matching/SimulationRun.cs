using System.Globalization;
using CsvHelper;
using Matching.Domain;
using Matching.Import;
using Matching.Simulation;

namespace Matching;

/// <summary>Writes simulated worlds and histories as data files: what <c>matching simulate</c> does.</summary>
public static class SimulationRun
{
    /// <summary>Writes a world: <c>companies.csv, plots.csv, buildings.csv, units.csv</c>. Companies are drawn while they are written; none is held.</summary>
    /// <param name="options">Sizes and seed.</param>
    /// <param name="outFolder">The folder; made when missing, files in it are replaced.</param>
    /// <param name="progress">Told of each file, and of every 50,000 companies.</param>
    /// <param name="cancel">Gives up; files of the same names stay as they were.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static void WriteWorld(SimulationOptions options, string outFolder, IProgress<Text>? progress = null, CancellationToken cancel = default)
    {
        var world = WorldSimulator.Spaces(options, progress, cancel) with { Companies = new SimulatedCompanies(options, progress, cancel) };
        using var files = new StagedFiles(outFolder);
        Write(world, [DataFileKind.Companies, DataFileKind.Plots, DataFileKind.Buildings, DataFileKind.Units], files, progress, cancel);
        files.Finish();
    }

    /// <summary>
    /// Draws simulated companies, and a history of them over the spaces of some data: writes <c>companies.csv, enquiries.csv, engagements.csv, ties.csv</c>
    /// and, when asked for, <c>truth.csv</c>.
    /// </summary>
    /// <param name="shipped">
    /// The data, of which its spaces and its resident firms are used. Real spaces stay out: nobody may read of a visit to a real address that never was.
    /// </param>
    /// <param name="options">Number of companies, seed, first day and length.</param>
    /// <param name="outFolder">The folder; made when missing, files in it are replaced.</param>
    /// <param name="progress">Told of each step.</param>
    /// <param name="cancel">Gives up between steps; files of the same names stay as they were.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    /// <exception cref="ArgumentException">There are too few companies, or no spaces that are not real.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static void WriteHistory(MatchingData shipped, SimulationOptions options, string outFolder, IProgress<Text>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(shipped);
        var companies = WorldSimulator.Companies(options).ToArray();
        var world = MatchingData.Empty with
        {
            Companies = [.. shipped.Companies.Where(c => c.Source.Kind == DataKind.Real), .. companies],
            Plots = [.. shipped.Plots.Where(p => p.Source.Kind != DataKind.Real)],
            Buildings = [.. shipped.Buildings.Where(b => b.Source.Kind != DataKind.Real)],
            Units = [.. shipped.Units.Where(u => u.Source.Kind != DataKind.Real)],
        };
        var history = HistorySimulator.Simulate(world, options, progress, cancel);
        using var files = new StagedFiles(outFolder);
        Write(
            history.Rows with { Companies = companies },
            [DataFileKind.Companies, DataFileKind.Enquiries, DataFileKind.Engagements, DataFileKind.Ties],
            files,
            progress,
            cancel);
        if (options.Truth) WriteTruth(history.Truth, files);
        files.Finish();
    }

    private static void Write(MatchingData rows, DataFileKind[] kinds, StagedFiles files, IProgress<Text>? progress, CancellationToken cancel)
    {
        foreach (var kind in kinds)
        {
            cancel.ThrowIfCancellationRequested();
            var name = kind.ToString().ToLowerInvariant() + ".csv";
            progress?.Report(new Text($"写入 {name}", $"writing {name}"));
            using var file = files.Create(name);
            FileWriter.Write(kind, rows, file);
        }
    }

    private static void WriteTruth(IReadOnlyList<TrueOutcome> truth, StagedFiles files)
    {
        using var file = files.Create("truth.csv");
        using var csv = CsvWriter.Create(file, new CsvWriterOptions { WriteByteOrderMark = true }, leaveOpen: true);
        foreach (var title in new[] { "company_id", "center", "utility", "grade", "exposure", "contacted" }) csv.WriteField(title);
        csv.EndRecord();
        foreach (var row in truth)
        {
            csv.WriteField(row.CompanyId);
            csv.WriteField(row.Center.Code());
            csv.WriteField(row.Utility.ToString("F4", CultureInfo.InvariantCulture));
            csv.WriteField(row.Grade.ToString(CultureInfo.InvariantCulture));
            csv.WriteField(row.Exposure.ToString("F4", CultureInfo.InvariantCulture));
            csv.WriteField(row.Contacted ? "true" : "false");
            csv.EndRecord();
        }
    }
}
