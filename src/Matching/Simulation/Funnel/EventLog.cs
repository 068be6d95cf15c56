using Matching.Domain;

namespace Matching.Simulation;

/// <summary>Collects stage events up to the last day; what would come later has not happened.</summary>
internal sealed class EventLog(SimulationOptions options)
{
    private readonly List<Engagement> _events = [];

    /// <summary>The events in order of time, then key.</summary>
    public IReadOnlyList<Engagement> Ordered => [.. _events.OrderBy(e => e.On).ThenBy(e => e.Key, StringComparer.Ordinal)];

    /// <summary>Records a stage, unless it lies after the last day.</summary>
    public void Add(Prospect prospect, OfferingId offering, Stage stage, DateOnly on, string? channel = null) =>
        Add(new Engagement { CompanyId = prospect.Company.Company.Id, OfferingId = offering, Stage = stage, On = on, Channel = channel, Source = options.Source });

    /// <summary>Records that talks ended, unless that lies after the last day.</summary>
    public void Lost(Prospect prospect, OfferingId offering, DateOnly on, string? reason) =>
        Add(new Engagement { CompanyId = prospect.Company.Company.Id, OfferingId = offering, Stage = Stage.Lost, On = on, LostReason = reason, Source = options.Source });

    private void Add(Engagement engagement)
    {
        if (engagement.On <= options.LastDay) _events.Add(engagement);
    }
}
