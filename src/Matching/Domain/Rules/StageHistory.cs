namespace Matching.Domain;

/// <summary>What is known on one day about the talks of one company: its dated stage events up to that day (domain 6.1).</summary>
/// <remarks>
/// Events may arrive out of order (domain 0.4-4): the current stage is the highest one with evidence, never that of the last event, and
/// an event after the day is not seen. <see cref="Stage.Lost"/> is a side state: it changes no stage, and evidence of any stage on a later day
/// shows that the talks went on. Whether the events are those with one offering or with all of them is the caller's choice.
/// </remarks>
public sealed class StageHistory
{
    private readonly Engagement[] _events;

    private StageHistory(Engagement[] events, DateOnly asOf)
    {
        _events = events;
        AsOf = asOf;
        CurrentStage = events.Select(e => e.Stage).Where(s => s != Stage.Lost).DefaultIfEmpty(Stage.Universe).Max();
        var lost = events.LastOrDefault(e => e.Stage == Stage.Lost);
        IsLost = lost is not null && !events.Any(e => e.Stage != Stage.Lost && e.On > lost.On);
        LostReason = IsLost ? events.Where(e => e.Stage == Stage.Lost && e.On == lost!.On).Select(e => e.LostReason).FirstOrDefault(r => !string.IsNullOrWhiteSpace(r)) : null;
    }

    /// <summary>The day on which this is known.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The events up to that day, oldest first.</summary>
    public IReadOnlyList<Engagement> Events => _events;

    /// <summary>The highest stage with evidence; <see cref="Stage.Universe"/> when there is none.</summary>
    public Stage CurrentStage { get; }

    /// <summary>Whether the talks are over: a loss with no evidence of any stage on a later day.</summary>
    public bool IsLost { get; }

    /// <summary>Why, when they are lost and somebody said so.</summary>
    public string? LostReason { get; }

    /// <summary>The history of one company as of a day.</summary>
    /// <exception cref="ArgumentException">The events are of more than one company; the message names two.</exception>
    public static StageHistory Of(IEnumerable<Engagement> engagements, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(engagements);
        var all = engagements.ToArray();
        if (Array.Find(all, e => e.CompanyId != all[0].CompanyId) is { } other)
            throw new ArgumentException($"A stage history is of one company, but there are events of '{all[0].CompanyId}' and '{other.CompanyId}'.", nameof(engagements));
        return new StageHistory([.. all.Where(e => e.On <= asOf).OrderBy(e => e.On).ThenBy(e => e.Stage)], asOf);
    }

    /// <summary>The first day with evidence of exactly this stage, or null.</summary>
    public DateOnly? Entered(Stage stage) => Array.Find(_events, e => e.Stage == stage)?.On;

    /// <summary>The first day with evidence of this stage or a higher one, or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is <see cref="Stage.Lost"/>, which has no height.</exception>
    public DateOnly? Reached(Stage stage)
    {
        if (stage == Stage.Lost) throw new ArgumentOutOfRangeException(nameof(stage), stage, "Lost is a side state and has no height; ask Entered.");
        return Array.Find(_events, e => e.Stage >= stage)?.On;
    }

    /// <summary>On how many different days the company was contacted (触达): a handbook by post and a call on one day are one contact.</summary>
    public int Contacts => _events.Where(e => e.Stage == Stage.Contacted).Select(e => e.On).Distinct().Count();

    /// <summary>The part between two days, both included, as known on the second.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> lies after <see cref="AsOf"/>: nobody knows yet.</exception>
    public StageHistory Within(DateOnly from, DateOnly to)
    {
        if (to > AsOf) throw new ArgumentOutOfRangeException(nameof(to), to, $"The history is known up to {AsOf:yyyy-MM-dd} only.");
        return new StageHistory([.. _events.Where(e => e.On >= from && e.On <= to)], to);
    }
}
