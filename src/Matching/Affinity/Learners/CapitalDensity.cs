namespace Matching.Affinity;

/// <summary>How much more often tenants of a place have such a registered capital than firms of the city do: ln of the ratio of two densities.</summary>
/// <remarks>
/// Gaussian kernel over log10 of the capital in 万元, bandwidth 0.35 (Silverman, "Density Estimation for Statistics and Data Analysis", 1986), the place's
/// density shrunk towards the city's by 6 firms that are like the city. 0 where the capital is missing or not positive.
/// </remarks>
public sealed class CapitalDensity : IAffinityLearner
{
    private const double Bandwidth = 0.35, CityFirms = 6;
    // Far outside of all known capitals both densities vanish, and the ratio must not be 0 / 0.
    private const double Vanishing = 1e-9;

    /// <inheritdoc/>
    public string Name => "capital-density";

    /// <inheritdoc/>
    public IAffinity Learn(IReadOnlyList<Place> places, IReadOnlyList<Settlement> settlements, IReadOnlyList<int> candidates, CancellationToken cancel = default)
    {
        var tenancies = new Tenancies(places, settlements, candidates);
        double[] city = [.. tenancies.Settlements.Select(s => Logarithm(s.Firm)).OfType<double>()];
        if (city.Length == 0) return new Indifference(candidates.Count);
        double[][] tenants =
        [
            .. tenancies.ByCandidate().Select(list => list.Select(i => Logarithm(tenancies.Settlements[i].Firm)).OfType<double>().ToArray()),
        ];
        return new Learned(city, tenants);
    }

    private static double? Logarithm(Firm firm) => firm.CapitalWan is > 0 and var capital && double.IsFinite(capital) ? Math.Log10(capital) : null;

    // The kernel's constant factor cancels in the ratio.
    private static double Sum(double[] capitals, double at) => capitals.Sum(capital => Math.Exp(-(at - capital) * (at - capital) / (2 * Bandwidth * Bandwidth)));

    private sealed class Learned(double[] city, double[][] tenants) : IAffinity
    {
        public void Score(Firm firm, Span<double> scores)
        {
            Tenancies.Demand(scores, tenants.Length);
            scores.Clear();
            if (Logarithm(firm) is not { } at) return;
            var everywhere = Sum(city, at) / city.Length + Vanishing;
            for (var i = 0; i < scores.Length; i++)
                scores[i] = Math.Log((Sum(tenants[i], at) + CityFirms * everywhere) / (tenants[i].Length + CityFirms) / everywhere);
        }
    }
}
