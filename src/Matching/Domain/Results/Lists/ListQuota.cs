namespace Matching.Domain;

/// <summary>How many lines of a list companies of a center or a city have at least, and at most.</summary>
/// <param name="By">Center or city.</param>
/// <param name="Of">The center's code or the city's name; null for each of them.</param>
/// <param name="AtLeast">Fewest lines, 0 or more; null for no limit. Only feasible companies count, and only as far as there are any: what is missing is told.</param>
/// <param name="AtMost">Most lines, 0 or more; null for no limit.</param>
public sealed record ListQuota(QuotaBy By, string? Of, int? AtLeast, int? AtMost)
{
    /// <summary>Refuses what cannot be meant.</summary>
    /// <exception cref="ArgumentException">There is no such center, no limit, a negative one, a least above the most, or a least for each city.</exception>
    public void Check()
    {
        if (WhyNot() is { } reason) throw new ArgumentException(reason);
    }

    /// <summary>Why it cannot be meant; null when it can.</summary>
    public string? WhyNot()
    {
        if (AtLeast is null && AtMost is null) return $"The quota by {By} '{Of}' has no limit.";
        if (AtLeast < 0 || AtMost < 0 || AtLeast > AtMost) return $"The quota by {By} '{Of}' wants from {AtLeast} to {AtMost} lines.";
        if (Of is not null && string.IsNullOrWhiteSpace(Of)) return $"The quota by {By} is of a blank name.";
        if (By == QuotaBy.Center && Of is not null && !CenterIds.TryParse(Of, out _)) return $"There is no center '{Of}'.";
        return By == QuotaBy.City && Of is null && AtLeast is not null ? $"A quota of at least {AtLeast} lines needs the name of its city." : null;
    }
}
