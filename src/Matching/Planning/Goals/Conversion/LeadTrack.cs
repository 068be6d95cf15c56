using Matching.Catalog;
using Matching.Domain;

namespace Matching.Planning;

/// <summary>What happened with one company, by the events of one kind of data: real and simulated history are never mixed.</summary>
internal sealed class LeadTrack
{
    private readonly Engagement[] _events;

    private LeadTrack(Engagement[] events)
    {
        _events = events;
        LandedOn = Array.Find(events, e => e.Stage >= LeadStanding.Landing)?.On;
    }

    public string CompanyId => _events[0].CompanyId;

    /// <summary>The day of the first event.</summary>
    public DateOnly Began => _events[0].On;

    /// <summary>The first day on which it had landed.</summary>
    public DateOnly? LandedOn { get; }

    /// <summary>The offering of the highest stage, of the latest event among equals: where it would land.</summary>
    public OfferingId OfferingId => _events.Where(e => e.Stage != Stage.Lost).MaxBy(e => (e.Stage, e.On.DayNumber))?.OfferingId ?? _events[0].OfferingId;

    /// <summary>How it stood on a day; null when it was not open.</summary>
    public LeadStanding? StandingOn(DateOnly day) => LeadStanding.On(_events, day);

    /// <summary>All companies with events of a kind before a day, by key; later events are not seen.</summary>
    public static LeadTrack[] Of(EngagementHistory history, DataKind kind, DateOnly before) =>
    [
        .. history.All.TakeWhile(e => e.On < before)
            .Where(e => e.Source.Kind == kind)
            .GroupBy(e => e.CompanyId, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new LeadTrack([.. g])),
    ];
}
