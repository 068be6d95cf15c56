using Matching.Domain;
using Matching.Simulation;
using Matching.Tests.Architecture;

namespace Matching.Tests.Simulation;

/// <summary>The data that is shipped, read once, and what is made anew of it.</summary>
public sealed class ShippedData
{
    public static readonly SimulationOptions Options = new() { Companies = 3_000, Seed = 2020 };

    public static string Folder { get; } = Path.Combine(SourceTree.Root, "data");

    public MatchingData All { get; } = DataFolder.Read(Folder, new DateOnly(2026, 7, 1));

    public IReadOnlyList<Company> Companies => [.. All.Companies.Where(c => c.Source.Kind == DataKind.Simulated)];

    public IReadOnlyList<Engagement> Engagements => [.. All.Engagements.Where(e => e.Source.Kind == DataKind.Simulated)];

    public IReadOnlyList<Enquiry> Enquiries => [.. All.Enquiries.Where(e => e.Source.Kind == DataKind.Simulated)];

    public IReadOnlyList<Tie> Ties => [.. All.Ties.Where(t => t.Source.Kind == DataKind.Simulated)];

    /// <summary>How many companies had come to a stage or further.</summary>
    public static int Reached(IEnumerable<Engagement> engagements, Stage stage) =>
        engagements.GroupBy(e => e.CompanyId).Count(g => StageHistory.Of(g, DateOnly.MaxValue).CurrentStage >= stage);

    /// <summary>The world that histories are tried on: simulated companies over the illustrative spaces, and the residents.</summary>
    public MatchingData World(IEnumerable<Company> companies) => MatchingData.Empty with
    {
        Companies = [.. All.Companies.Where(c => c.Source.Kind == DataKind.Real), .. companies],
        Plots = [.. All.Plots.Where(p => p.Source.Kind == DataKind.Illustrative)],
        Buildings = [.. All.Buildings.Where(b => b.Source.Kind == DataKind.Illustrative)],
        Units = All.Units,
    };
}
