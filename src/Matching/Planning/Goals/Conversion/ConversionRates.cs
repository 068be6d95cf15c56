using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace Matching.Planning;

/// <summary>From the history: how probably an open lead lands within the days that remain, by how it stands.</summary>
/// <remarks>
/// The history is looked at as it was on earlier days, one every 30, each so early that the whole of the remaining time has passed since: a lead that is
/// too young for its outcome to be known is left out and counts as no failure. A rate is the share of such looks that ended in a landing. Weighing each
/// lead alike instead foretold nearly twice the landings that came: those that stay long fill the pipeline and land rarely. What is known is no more than
/// the different leads, however many looks found them: so many count in the beta-binomial rate, with <see cref="PriorLeads"/> at the rate of all leads.
/// </remarks>
public sealed class ConversionRates
{
    /// <summary>Fewest leads with a known outcome before anything is foretold.</summary>
    public const int LeastOutcomes = 40;

    /// <summary>How many leads the rate of all leads counts for in each standing. An estimate.</summary>
    public const int PriorLeads = 10;

    private const int DaysBetweenLooks = 30;

    private readonly int[] _leads = new int[LeadStanding.Count];
    private readonly int[] _looks = new int[LeadStanding.Count];
    private readonly int[] _landings = new int[LeadStanding.Count];

    private ConversionRates(LeadTrack[] tracks, DateOnly asOf, int days)
    {
        Days = days;
        if (tracks.Length == 0) return;
        var began = tracks.Min(t => t.Began);
        foreach (var track in tracks) Count(track, began, asOf.AddDays(-days));
    }

    /// <summary>The days within which a lead has to land.</summary>
    public int Days { get; }

    /// <summary>Different leads with a known outcome.</summary>
    public int Leads { get; private set; }

    /// <summary>In which share of the looks at them they then landed in time, 0–1; 0 without a look.</summary>
    public double Share => ShareOf(_landings.Sum(), _looks.Sum());

    /// <summary>Whether enough outcomes are known to foretell anything.</summary>
    public bool AreEnough => Leads >= LeastOutcomes;

    /// <summary>The rates of all standings that ever occurred.</summary>
    public IReadOnlyList<ConversionRate> All =>
    [
        .. from band in Enum.GetValues<LeadBand>()
           from silence in Enum.GetValues<LeadSilence>()
           let standing = new LeadStanding(band, silence)
           where _leads[standing.Cell] > 0
           select Of(standing),
    ];

    /// <summary>The rate of a standing; that of all leads where it never occurred.</summary>
    public ConversionRate Of(LeadStanding standing)
    {
        var leads = _leads[standing.Cell];
        var share = ShareOf(_landings[standing.Cell], _looks[standing.Cell]);
        var overall = ((Leads * Share) + 0.5) / (Leads + 1);
        return new ConversionRate(standing, leads, share, ((PriorLeads * overall) + (leads * share)) / (PriorLeads + leads));
    }

    internal static ConversionRates Of(LeadTrack[] tracks, DateOnly asOf, int days) => new(tracks, asOf, days);

    /// <summary>Rates as they may be: each draw holds one for every standing, the rate of all leads drawn first.</summary>
    internal double[][] Draw(int draws, int seed)
    {
        var random = new Xoshiro256StarStar(seed, threadSafe: false);
        var (landed, landedIn) = (Leads * Share, Enumerable.Range(0, LeadStanding.Count).Select(cell => _leads[cell] * ShareOf(_landings[cell], _looks[cell])).ToArray());
        var drawn = new double[draws][];
        for (var d = 0; d < draws; d++)
        {
            // Jeffreys' prior. The ends are kept open: a beta with a parameter of 0 has no draws.
            var overall = Math.Clamp(Beta.Sample(random, landed + 0.5, Leads - landed + 0.5), 1e-6, 1 - 1e-6);
            drawn[d] = new double[LeadStanding.Count];
            for (var cell = 0; cell < LeadStanding.Count; cell++)
                drawn[d][cell] = Beta.Sample(random, (PriorLeads * overall) + landedIn[cell], (PriorLeads * (1 - overall)) + _leads[cell] - landedIn[cell]);
        }

        return drawn;
    }

    private void Count(LeadTrack track, DateOnly began, DateOnly last)
    {
        Span<bool> found = stackalloc bool[LeadStanding.Count];
        for (var day = last; day > began; day = day.AddDays(-DaysBetweenLooks))
        {
            if (track.StandingOn(day) is not { Cell: var cell }) continue;
            found[cell] = true;
            _looks[cell]++;
            if (track.LandedOn < day.AddDays(Days)) _landings[cell]++;
        }

        if (found.Contains(true)) Leads++;
        for (var cell = 0; cell < found.Length; cell++)
        {
            if (found[cell]) _leads[cell]++;
        }
    }

    private static double ShareOf(int landings, int looks) => looks == 0 ? 0 : (double)landings / looks;
}
