using Matching.Domain;

namespace Matching.Simulation;

/// <summary>What happens at the spaces that a company is shown: presented, visited, chosen, secured; or rejected for a reason.</summary>
internal static class SpaceEvents
{
    private const int DaysToPresent = 8;
    private const int DaysToReject = 25;
    private const int DaysToFollowUp = 120;
    private const double RejectedWithReason = 0.75;
    private const double MovesOn = 0.65;

    /// <summary>The events of one company, in no order.</summary>
    /// <param name="prospect">The company.</param>
    /// <param name="chooses">Whether it likes its best space well enough to choose it.</param>
    /// <param name="utility">What speaks against a space that is refused.</param>
    /// <param name="log">Receives the events.</param>
    /// <param name="draws">The company's chance.</param>
    public static void Write(Prospect prospect, bool chooses, TrueUtility utility, EventLog log, Draws draws)
    {
        if (prospect.Shown.Count == 0) return;
        var presented = Course.After(prospect.Course[Stage.QualifiedLead], DaysToPresent, draws);
        var visits = prospect.Potential >= Stage.InNegotiation;

        // The better half of what was shown is visited or kept, the rest falls behind it.
        var kept = (prospect.Shown.Count + 1) / 2;
        for (var i = 0; i < prospect.Shown.Count; i++)
        {
            var pair = prospect.Shown[i].Pair;
            var space = pair.Offering.Id;
            var rejected = i >= kept && draws.Chance(RejectedWithReason);
            log.Add(prospect, space, i < kept || rejected ? Stage.QualifiedLead : Stage.Contacted, presented);
            if (rejected) log.Lost(prospect, space, Course.After(presented, DaysToReject, draws), ReasonOf(utility.ReasonAgainst(pair, draws)));
            if (i < kept && visits) log.Add(prospect, space, Stage.SiteVisited, prospect.Course[Stage.SiteVisited]);
        }

        // Talks that lasted beyond the refusals are not over: staff stay in touch about the space that was liked best.
        if (!visits) log.Add(prospect, prospect.Shown[0].Pair.Offering.Id, Stage.QualifiedLead, Course.WorkingDay(presented.AddDays(DaysToFollowUp)));
        if (visits && chooses) Choose(prospect, log, draws);
    }

    private static void Choose(Prospect prospect, EventLog log, Draws draws)
    {
        var space = prospect.Shown[0].Pair.Offering;
        log.Add(prospect, space.Id, Stage.SiteShortlisted, prospect.Course[Stage.SiteShortlisted]);
        if (prospect.Potential < Stage.Registered) return;
        log.Add(prospect, space.Id, Stage.Signed, prospect.Course[Stage.Signed]);
        if (!prospect.SecuresSpace) return;
        log.Add(prospect, space.Id, Stage.SpaceSecured, prospect.Course[Stage.SpaceSecured]);
        if (!draws.Chance(MovesOn)) return;
        var last = space.Plot is null ? Stage.Operating : Stage.ConstructionStarted;
        log.Add(prospect, space.Id, last, prospect.Course[last]);
    }

    private static string ReasonOf(string feature) => feature switch
    {
        "budgetSlack" => "价格超出预算",
        "areaFit" or "capacityFit" => "面积不合适",
        "timingSlack" => "交付时间来不及",
        "metroAccess" => "离地铁较远",
        "centerMatch" => "产业氛围不符",
        _ => "地块条件复杂",
    };
}
