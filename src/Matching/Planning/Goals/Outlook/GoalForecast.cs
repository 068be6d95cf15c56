using MathNet.Numerics.Random;

namespace Matching.Planning;

/// <summary>The probability that the open leads, and those of a plan, bring what is needed: one for each draw of the conversion rates.</summary>
/// <remarks>Leads land independently of each other. Counts are exact, amounts are simulated.</remarks>
internal sealed class GoalForecast(bool counts, decimal needed, IReadOnlyList<GoalLead> leads, double[][] rates, int simulations, int seed)
{
    private readonly bool _counts = counts;
    private readonly double _needed = (double)needed;

    /// <summary>The probability under each draw.</summary>
    public double[] Chances(IReadOnlyList<GoalAddition> added)
    {
        var better = added.GroupBy(a => a.CompanyId, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new GoalAddition(g.Key, g.Max(a => a.Probability), g.Max(a => a.Amount)), StringComparer.Ordinal);
        var known = leads.Select(l => l.CompanyId).ToHashSet(StringComparer.Ordinal);
        GoalAddition[] late = [.. better.Values.Where(a => !known.Contains(a.CompanyId)).OrderBy(a => a.CompanyId, StringComparer.Ordinal)];
        double[] amounts = [.. leads.Select(l => (double)Math.Max(l.Amount, better.GetValueOrDefault(l.CompanyId)?.Amount ?? 0)), .. late.Select(a => (double)a.Amount)];
        var uniforms = _counts ? [] : leads.Select(l => l.CompanyId).Concat(late.Select(a => a.CompanyId)).Select(Uniforms).ToArray();
        return Array.ConvertAll(rates, draw =>
        {
            double[] probabilities =
            [
                .. leads.Select(l => Math.Max(l.Basis == ChanceBasis.Model ? l.Probability : draw[l.Standing.Cell], better.GetValueOrDefault(l.CompanyId)?.Probability ?? 0)),
                .. late.Select(a => a.Probability),
            ];
            return _counts ? PoissonBinomial.AtLeast(probabilities, (int)Math.Ceiling(_needed)) : Simulated(probabilities, amounts, uniforms);
        });
    }

    private double Simulated(double[] probabilities, double[] amounts, double[][] uniforms)
    {
        var sums = new double[simulations];
        for (var lead = 0; lead < probabilities.Length; lead++)
        {
            var (p, amount, drawn) = (probabilities[lead], amounts[lead], uniforms[lead]);
            for (var s = 0; s < sums.Length; s++)
            {
                if (drawn[s] < p) sums[s] += amount;
            }
        }

        return (double)sums.Count(sum => sum >= _needed) / sums.Length;
    }

    // A lead keeps its random numbers whatever other leads there are: else one more lead could shuffle them and lower the chance.
    private double[] Uniforms(string companyId) => new Xoshiro256StarStar(seed ^ Hash(companyId), threadSafe: false).NextDoubles(simulations);

    // FNV-1a; string.GetHashCode differs from run to run.
    private static int Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text) hash = unchecked((hash ^ c) * 16777619u);
        return (int)hash;
    }
}
