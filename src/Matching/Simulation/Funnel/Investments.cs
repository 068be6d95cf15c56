using Matching.Domain;

namespace Matching.Simulation;

/// <summary>Draws the fixed-asset investment that companies plan (domain, appendix A, step 8), exactly as many large ones among the registered as published.</summary>
/// <remarks>
/// Small projects are lognormal (median 0.08 亿, σ 0.8) below 1 亿; large ones Pareto from 1 亿 with α = −log10(6/19), up to 160 亿. Those who never
/// register draw from the same mixture: the size of a plan must not give away its end.
/// </remarks>
internal static class Investments
{
    private const double SmallMedianYi = 0.08;
    private const double SmallSigma = 0.8;
    private const double LargeFromYi = 1;
    private const double VeryLargeFromYi = 10;
    private const double MostYi = 160;
    private const double LargeShare = (double)FunnelCounts.LargeProjects / FunnelCounts.Registered;

    private static readonly double Alpha = -Math.Log10((double)FunnelCounts.VeryLargeProjects / FunnelCounts.LargeProjects);

    /// <summary>Sets the investment of every company that has asked for a space; the largest of the registered plan the largest.</summary>
    public static void Assign(IReadOnlyList<Prospect> prospects, SimulationOptions options)
    {
        foreach (var prospect in prospects)
        {
            var draws = Draws.For(options.Seed, "investment", prospect.Company.Company.Id);
            prospect.Investment = draws.Chance(LargeShare) ? Pareto(LargeFromYi, MostYi, draws) : Small(draws);
        }

        var registered = prospects.Where(p => p.Entered(Stage.Registered, options.LastDay)).ToArray();
        var bySize = registered
            .OrderByDescending(p => Math.Log(1 + (double)(p.Company.Company.Revenue?.Wan ?? 0)) + Draws.For(options.Seed, "ambition", p.Company.Company.Id).Normal())
            .ThenBy(p => p.Company.Company.Id, StringComparer.Ordinal)
            .ToArray();
        for (var i = 0; i < bySize.Length; i++)
        {
            var draws = Draws.For(options.Seed, "registered investment", bySize[i].Company.Company.Id);
            bySize[i].Investment = i < FunnelCounts.VeryLargeProjects ? Pareto(VeryLargeFromYi, MostYi, draws)
                : i < FunnelCounts.LargeProjects ? Pareto(LargeFromYi, VeryLargeFromYi, draws)
                : Small(draws);
        }
    }

    private static Money Small(Draws draws)
    {
        while (true)
        {
            var yi = draws.LogNormal(SmallMedianYi, SmallSigma);
            if (yi < LargeFromYi) return Amount(yi);
        }
    }

    // The inverse of a Pareto distribution between two bounds.
    private static Money Pareto(double from, double to, Draws draws)
    {
        double low = Math.Pow(from, -Alpha), high = Math.Pow(to, -Alpha);
        return Amount(Math.Max(from, Math.Pow(low - (draws.Unit() * (low - high)), -1 / Alpha)));
    }

    private static Money Amount(double yi) => Money.FromWan(Figures.Whole(yi * 10_000, 3));
}
