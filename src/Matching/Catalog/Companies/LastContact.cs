namespace Matching.Catalog;

/// <summary>When and how a company was last in contact with the district, about whatever offering.</summary>
/// <param name="On">The day of its last event.</param>
/// <param name="Channel">How it was reached the last time that this was recorded; null when it never was.</param>
public readonly record struct LastContact(DateOnly On, string? Channel)
{
    /// <summary>The last contact strictly before a day; null when there was none.</summary>
    public static LastContact? Of(EngagementHistory history, string companyId, DateOnly before)
    {
        var events = history.OfCompany(companyId, before);
        if (events.IsEmpty) return null;
        for (var i = events.Length - 1; i >= 0; i--)
        {
            if (events[i].Channel is { } channel) return new LastContact(events[^1].On, channel);
        }

        return new LastContact(events[^1].On, null);
    }
}
