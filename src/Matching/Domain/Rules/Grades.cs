namespace Matching.Domain;

/// <summary>Graded relevance 0–4 from outcomes (domain 6.3): the labels that models learn from. Null is unlabelled, which is never 0.</summary>
/// <remarks>
/// Only events from the day of exposure up to twelve months later count, and none after <c>asOf</c>. Before <see cref="IsMature"/> a grade may
/// still rise, so training and evaluation ask for that first. A grade is what was reached: talks lost later keep it.
/// </remarks>
public static class Grades
{
    /// <summary>Months after exposure within which an event counts.</summary>
    public const int WindowMonths = 12;

    /// <summary>Months of operation after which a firm without evidence of its own space has landed nevertheless.</summary>
    public const int OperatingMonths = 6;

    /// <summary>Contacts without any reply from which silence is an answer.</summary>
    public const int SilentContacts = 3;

    /// <summary>The last day on which an event counts.</summary>
    public static DateOnly WindowEnd(DateOnly exposure) => exposure.AddMonths(WindowMonths);

    /// <summary>Whether the whole window has been observed.</summary>
    public static bool IsMature(DateOnly exposure, DateOnly asOf) => asOf >= WindowEnd(exposure);

    /// <summary>How far a company came after it was approached, with any offering of the center or the district.</summary>
    /// <remarks>
    /// <list type="bullet">
    /// <item>4: landed. A stage of 75–90 or 98 (space secured, permitted, construction, completed, above scale); or operating (95), begun
    /// within the window and at least six months ago on <paramref name="asOf"/>.</item>
    /// <item>3: signed (60), name approved (65), registered (70), or operating for less than six months: landed on paper only.</item>
    /// <item>2: in negotiation, site visited, shortlisted or under review (40–55).</item>
    /// <item>1: replied (25) or qualified (30), and no further.</item>
    /// <item>0: below 40 and lost with a reason; or contacted on three or more days without a reply.</item>
    /// <item>null: everything else, such as contacted once or twice without a reply, a loss that nobody gave a reason for, or no event at all.</item>
    /// </list>
    /// Hard infeasibility, which is 0 too, is for the gates to say.
    /// </remarks>
    /// <param name="history">The company's events.</param>
    /// <param name="exposure">The day it was approached or shown.</param>
    /// <param name="asOf">The day on which the outcome is read.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> lies after the history's own day, so that outcomes could be missing.</exception>
    public static int? LeadGrade(StageHistory history, DateOnly exposure, DateOnly asOf)
    {
        var seen = Seen(history, exposure, asOf);
        if (HasLanded(seen, asOf)) return 4;
        return seen.CurrentStage switch
        {
            >= Stage.Signed => 3,
            >= Stage.InNegotiation => 2,
            _ => Early(seen),
        };
    }

    /// <summary>How far a company, or one requirement of it, came with one space; the history holds the events with that space alone.</summary>
    /// <remarks>
    /// <list type="bullet">
    /// <item>4: contract executed for that space or anything later (75 and above).</item>
    /// <item>3: chosen: shortlisted with an estimate up to registered (50–70).</item>
    /// <item>2: visited (45).</item>
    /// <item>1: talked about and kept, not visited (25–40).</item>
    /// <item>0: below 45 and lost with a reason (shown and rejected for cause); or shown on three or more days without a reply.</item>
    /// <item>null: everything else, as for <see cref="LeadGrade"/>.</item>
    /// </list>
    /// </remarks>
    /// <param name="history">The events of the company with the space.</param>
    /// <param name="exposure">The day the space was shown.</param>
    /// <param name="asOf">The day on which the outcome is read.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> lies after the history's own day, so that outcomes could be missing.</exception>
    public static int? SpaceGrade(StageHistory history, DateOnly exposure, DateOnly asOf)
    {
        var seen = Seen(history, exposure, asOf);
        return seen.CurrentStage switch
        {
            >= Stage.SpaceSecured => 4,
            >= Stage.SiteShortlisted => 3,
            >= Stage.SiteVisited => 2,
            _ => Early(seen),
        };
    }

    private static StageHistory Seen(StageHistory history, DateOnly exposure, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(history);
        if (asOf > history.AsOf)
            throw new ArgumentOutOfRangeException(nameof(asOf), asOf, $"The history is known up to {history.AsOf:yyyy-MM-dd} only.");
        var end = WindowEnd(exposure);
        return history.Within(exposure, end < asOf ? end : asOf);
    }

    private static int? Early(StageHistory seen)
    {
        if (seen.LostReason is not null) return 0;
        if (seen.CurrentStage >= Stage.Lead) return 1;
        return !seen.IsLost && seen.Contacts >= SilentContacts ? 0 : null;
    }

    private static bool HasLanded(StageHistory seen, DateOnly asOf) =>
        seen.Events.Any(e => e.Stage is (>= Stage.SpaceSecured and <= Stage.Completed) or Stage.AboveScale)
        || (seen.Entered(Stage.Operating) is { } began && began.AddMonths(OperatingMonths) <= asOf);
}
