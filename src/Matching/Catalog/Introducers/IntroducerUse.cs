namespace Matching.Catalog;

/// <summary>How often a resident firm had introduced somebody before a day.</summary>
/// <param name="Last">The day of its last introduction; null when it made none that is on record.</param>
/// <param name="Recent">Companies that it introduced in the last months: several stages of one company are one introduction.</param>
public readonly record struct IntroducerUse(DateOnly? Last, int Recent)
{
    /// <summary>Reads it off the history.</summary>
    /// <param name="history">The stage events.</param>
    /// <param name="residentId">The firm.</param>
    /// <param name="asOf">The day; nothing of it or later is seen.</param>
    /// <param name="months">How far back an introduction counts as recent.</param>
    public static IntroducerUse Of(EngagementHistory history, string residentId, DateOnly asOf, int months)
    {
        ArgumentNullException.ThrowIfNull(history);
        var events = history.IntroducedBy(residentId, asOf);
        if (events.IsEmpty) return default;
        var from = asOf.AddMonths(-months);
        var recent = new HashSet<string>(StringComparer.Ordinal);
        foreach (var engagement in events)
        {
            if (engagement.On >= from) recent.Add(engagement.CompanyId);
        }

        return new IntroducerUse(events[^1].On, recent.Count);
    }

    /// <summary>What two firms on one path come to: the later day, and the one that was asked more often.</summary>
    public static IntroducerUse Of(IntroducerUse one, IntroducerUse other) =>
        new(other.Last is { } last && !(one.Last > last) ? last : one.Last, Math.Max(one.Recent, other.Recent));
}
