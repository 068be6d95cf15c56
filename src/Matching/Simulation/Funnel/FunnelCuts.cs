using Matching.Domain;

namespace Matching.Simulation;

/// <summary>The utilities from which companies reach each stage, set so that the counts of <see cref="FunnelCounts"/> hold on the last day.</summary>
/// <remarks>
/// Among the companies that have had time for a stage by then, the best ones reach it, exactly as many as the count says. A late company above the cut
/// is on its way: it has entered the earlier stages and no more.
/// </remarks>
internal sealed class FunnelCuts
{
    private readonly Dictionary<Stage, double> _from = [];

    private FunnelCuts()
    {
    }

    /// <summary>The least utility that reaches a stage.</summary>
    public double this[Stage stage] => _from[stage];

    /// <summary>Finds the cuts up to registration and sets how far every company comes.</summary>
    /// <exception cref="InvalidOperationException">Too few companies have time for a stage.</exception>
    public static FunnelCuts Set(IReadOnlyList<Prospect> prospects, SimulationOptions options)
    {
        var cuts = new FunnelCuts();
        foreach (var (stage, count) in FunnelCounts.Steps)
        {
            // A stage is reached through the one before it.
            cuts._from[stage] = Cut(prospects.Where(p => p.Course[stage] <= options.LastDay && p.Potential >= Before(stage)), count * options.Funnels, stage);
            foreach (var prospect in prospects)
            {
                if (prospect.Potential >= Before(stage) && prospect.Utility >= cuts[stage]) prospect.Potential = stage;
            }
        }

        return cuts;
    }

    /// <summary>Finds the cut of securing a space, among those who have chosen one, and sets who does.</summary>
    public void SecureSpaces(IReadOnlyList<Prospect> prospects, SimulationOptions options)
    {
        var able = prospects.Where(p => p.Potential == Stage.Registered && p.Shown.Count > 0).ToArray();
        _from[Stage.SpaceSecured] = Cut(able.Where(p => p.Course[Stage.SpaceSecured] <= options.LastDay), FunnelCounts.SpaceSecured * options.Funnels, Stage.SpaceSecured);
        foreach (var prospect in able) prospect.SecuresSpace = prospect.Utility >= this[Stage.SpaceSecured];
    }

    /// <summary>The grade 0–4 that a utility stands for (domain 6.3).</summary>
    public int GradeOf(double utility) =>
        utility >= this[Stage.SpaceSecured] ? 4 : utility >= this[Stage.Registered] ? 3 : utility >= this[Stage.InNegotiation] ? 2 : utility >= this[Stage.Lead] ? 1 : 0;

    private static Stage Before(Stage stage) => stage switch
    {
        Stage.Lead => Stage.Contacted,
        Stage.QualifiedLead => Stage.Lead,
        Stage.InNegotiation => Stage.QualifiedLead,
        _ => Stage.InNegotiation,
    };

    private static double Cut(IEnumerable<Prospect> prospects, int count, Stage stage)
    {
        var ordered = prospects.OrderByDescending(p => p.Utility).ThenBy(p => p.Company.Company.Id, StringComparer.Ordinal).ToArray();
        return ordered.Length >= count
            ? ordered[count - 1].Utility
            : throw new InvalidOperationException($"Only {ordered.Length} companies have time to reach {stage}; {count} must.");
    }
}
