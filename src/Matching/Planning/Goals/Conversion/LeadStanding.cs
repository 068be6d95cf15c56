using Matching.Domain;

namespace Matching.Planning;

/// <summary>How an open lead stood on a day.</summary>
/// <param name="Band">How far it had come.</param>
/// <param name="Silence">How long nothing had happened.</param>
public readonly record struct LeadStanding(LeadBand Band, LeadSilence Silence)
{
    /// <summary>How many standings there are.</summary>
    internal const int Count = 15;

    private const int QuietFrom = 90;
    private const int DormantFrom = 365;

    /// <summary>A lead has landed when a space is secured (75), or anything later is on record; a registration is not a landing (domain 0.4-5).</summary>
    public const Stage Landing = Stage.SpaceSecured;

    /// <summary>A number for each standing, from 0.</summary>
    internal int Cell => ((int)Band * 3) + (int)Silence;

    /// <summary>Reads the standing off the events before a day.</summary>
    /// <param name="events">Events of one company in order of time; those of the day and later are not seen.</param>
    /// <param name="day">The day.</param>
    /// <returns>Null when the lead was not open: not contacted yet, lost, or landed.</returns>
    public static LeadStanding? On(ReadOnlySpan<Engagement> events, DateOnly day)
    {
        var highest = Stage.Universe;
        DateOnly? lost = null, lastWord = null;
        foreach (var engagement in events)
        {
            if (engagement.On >= day) break;
            if (engagement.Stage == Stage.Lost)
            {
                lost = engagement.On;
                continue;
            }

            lastWord = engagement.On;
            if (engagement.Stage > highest) highest = engagement.Stage;
        }

        if (BandOf(highest) is not { } band || lost >= lastWord) return null;
        var silent = day.DayNumber - lastWord!.Value.DayNumber;
        return new LeadStanding(band, silent < QuietFrom ? LeadSilence.Fresh : silent < DormantFrom ? LeadSilence.Quiet : LeadSilence.Dormant);
    }

    private static LeadBand? BandOf(Stage stage) => stage switch
    {
        < Stage.Contacted => null,
        < Stage.Lead => LeadBand.Contacted,
        < Stage.InNegotiation => LeadBand.Lead,
        < Stage.Signed => LeadBand.Negotiation,
        < Stage.Registered => LeadBand.Signed,
        < Landing => LeadBand.Registered,
        _ => null,
    };
}
