using Matching.Catalog;
using Matching.Domain;

namespace Matching.Simulation;

/// <summary>Decides whom staff contact, when and for which center: an equal number every month, drawn by exposure without repetition.</summary>
/// <remarks>
/// The months are dealt out at random: staff know of the large and near firms at all times, so that every month is biased towards them alike and a
/// split by time compares like with like.
/// </remarks>
internal static class ContactPlan
{
    private const double SecondCenterShare = 0.25;
    private const double LeastFit = 0.15;
    private const int LatestDayOfMonth = 24;

    /// <summary>The contacted companies in order of time, then key.</summary>
    public static IReadOnlyList<Prospect> Draw(IReadOnlyList<CompanyEntry> companies, Exposure exposure, Func<CompanyEntry, CenterId, double> utility, SimulationOptions options)
    {
        // Weighted sampling without replacement: the keys ln(u)/w of Efraimidis and Spirakis (2006).
        var chosen = companies
            .Where(c => c.Fit.Max >= LeastFit)
            .Select(c => (Company: c, Draws: Draws.For(options.Seed, "contact", c.Company.Id)))
            .Select(c => (c.Company, Center: CenterOf(c.Company, c.Draws), c.Draws))
            .Select(c => (c.Company, c.Center, c.Draws, Key: Math.Log(Math.Max(c.Draws.Unit(), double.Epsilon)) / (options.EvenContact ? 1 : exposure.Of(c.Company, c.Center))))
            .OrderByDescending(c => c.Key).ThenBy(c => c.Company.Company.Id, StringComparer.Ordinal)
            .Take(FunnelCounts.Contacted * options.Funnels)
            .OrderBy(c => c.Draws.Unit()).ThenBy(c => c.Company.Company.Id, StringComparer.Ordinal)
            .ToArray();
        if (chosen.Length < FunnelCounts.Contacted * options.Funnels)
            throw new InvalidOperationException($"Only {chosen.Length} simulated companies fit a center well enough to be contacted; {FunnelCounts.Contacted * options.Funnels} are needed.");

        return
        [
            .. chosen.Select((c, i) => new Prospect
            {
                Company = c.Company,
                Center = c.Center,
                Utility = utility(c.Company, c.Center),
                Course = Course.Draw(DayIn(i * options.HistoryMonths / chosen.Length, options, c.Draws), c.Draws),
            })
            .OrderBy(p => p.Course[Stage.Contacted]).ThenBy(p => p.Company.Company.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The center that a company fits best after another one; null when it fits no second one at all.</summary>
    public static CenterId? SecondBest(CompanyEntry company, CenterId first)
    {
        CenterId? second = null;
        foreach (var center in CenterIds.All)
        {
            if (center != first && company.Fit[center] >= LeastFit && (second is not { } best || company.Fit[center] > company.Fit[best])) second = center;
        }

        return second;
    }

    private static CenterId CenterOf(CompanyEntry company, Draws draws)
    {
        var best = CenterIds.All.MaxBy(c => company.Fit[c]);
        var second = SecondBest(company, best);
        return draws.Chance(SecondCenterShare) && second is { } other ? other : best;
    }

    private static DateOnly DayIn(int month, SimulationOptions options, Draws draws) =>
        Course.WorkingDay(options.HistoryFrom.AddMonths(month).AddDays(draws.Whole(1, LatestDayOfMonth) - 1));
}
