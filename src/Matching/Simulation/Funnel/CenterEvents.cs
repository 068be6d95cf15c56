using Matching.Domain;

namespace Matching.Simulation;

/// <summary>What happens between a company and the center that contacts it: contacts, stages, refusals, and silence.</summary>
internal static class CenterEvents
{
    private const double SilentToTheThird = 0.65;
    private const double Refuses = 0.15;
    private const double TriedAgain = 0.35;
    private const double LeadLost = 0.3;
    private const double TalksLost = 0.6;
    private const double LostWithoutReason = 0.1;

    private static readonly (string Channel, double Share)[] Channels = [("mail", 0.42), ("call", 0.25), ("event", 0.15), ("visit", 0.1), ("online", 0.08)];

    private static readonly string[] Refusals = ["暂无扩张计划", "近期不考虑外迁", "不需要载体"];
    private static readonly string[] LeadEnds = ["投资计划推迟", "已选其他城市", "需求取消"];
    private static readonly string[] TalkEnds = ["已选其他城市", "投资计划推迟", "成本超出预期", "总部未批准"];

    /// <summary>The events of one company, in no order.</summary>
    /// <param name="prospect">The company.</param>
    /// <param name="tied">Whether a resident firm knows it and can introduce it.</param>
    /// <param name="log">Receives the events.</param>
    /// <param name="draws">The company's chance.</param>
    public static void Write(Prospect prospect, bool tied, EventLog log, Draws draws)
    {
        var center = OfferingId.Of(prospect.Center);
        var contacted = prospect.Course[Stage.Contacted];
        log.Add(prospect, center, Stage.Contacted, contacted, tied && draws.Chance(0.6) ? "referral" : draws.Pick(Channels, c => c.Share).Channel);
        if (prospect.Potential == Stage.Contacted)
        {
            Silence(prospect, center, contacted, log, draws);
            return;
        }

        Stage[] stages = [Stage.Lead, Stage.QualifiedLead, Stage.InNegotiation, Stage.Registered];
        foreach (var stage in stages.Where(s => s <= prospect.Potential)) log.Add(prospect, center, stage, prospect.Course[stage]);
        if (prospect.Potential == Stage.Registered && prospect.Shown.Count == 0) log.Add(prospect, center, Stage.Signed, prospect.Course[Stage.Signed]);
        End(prospect, center, log, draws);
    }

    // Nobody answers: most are tried three times, some say no, the others were written to once or twice and stay unlabelled.
    private static void Silence(Prospect prospect, OfferingId center, DateOnly contacted, EventLog log, Draws draws)
    {
        var kind = draws.Unit();
        if (kind < Refuses)
        {
            log.Lost(prospect, center, Course.After(contacted, 14, draws), draws.Pick(Refusals));
            return;
        }

        var second = Course.After(contacted, 25, draws);
        if (kind < Refuses + SilentToTheThird)
        {
            log.Add(prospect, center, Stage.Contacted, second, "call");
            log.Add(prospect, center, Stage.Contacted, Course.After(second, 30, draws), "call");
        }
        else if (draws.Chance(TriedAgain) && ContactPlan.SecondBest(prospect.Company, prospect.Center) is { } other)
        {
            log.Add(prospect, OfferingId.Of(other), Stage.Contacted, Course.WorkingDay(contacted.AddDays(draws.Whole(180, 400))), "mail");
        }
        else if (draws.Chance(0.4))
        {
            log.Add(prospect, center, Stage.Contacted, second, "mail");
        }
    }

    private static void End(Prospect prospect, OfferingId center, EventLog log, Draws draws)
    {
        var reached = prospect.Potential;
        if (reached >= Stage.Registered || !draws.Chance(reached == Stage.InNegotiation ? TalksLost : LeadLost)) return;

        // Well after the last word about a space, so that the end is the last event.
        var end = Course.After(prospect.Course[reached].AddDays(reached == Stage.QualifiedLead ? 180 : reached == Stage.InNegotiation ? 90 : 30), 30, draws);
        var reason = draws.Pick(reached == Stage.InNegotiation ? TalkEnds : LeadEnds);
        log.Lost(prospect, center, end, draws.Chance(LostWithoutReason) ? null : reason);
    }
}
