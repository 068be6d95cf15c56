using Matching.Benchmarks.Simulate;
using Matching.Catalog;

namespace Matching.Benchmarks.Plan;

/// <summary>How likely a company truly comes as far as the values foretell, over all that nobody can see of it: the truth that a plan is judged by.</summary>
/// <param name="district">The district.</param>
/// <param name="grade">How far it has to come, 0–4.</param>
internal sealed class TrueProbability(District district, int grade)
{
    // What nobody sees (TrueUtility): normal effects of the company (0.5) and of the space (0.3), and a logistic rest (0.7).
    private const double NormalSpread = 0.583095, LogisticScale = 0.7;
    private const int Steps = 60;

    private readonly double _cut = district.CutOf(grade);

    public double Of(Pair pair)
    {
        var missing = _cut - district.Utility.Visible(pair);
        var (sum, weights) = (0.0, 0.0);
        for (var i = -Steps; i <= Steps; i++)
        {
            var z = 4.0 * i / Steps;
            var weight = Math.Exp(-0.5 * z * z);
            sum += weight / (1 + Math.Exp((missing - (NormalSpread * z)) / LogisticScale));
            weights += weight;
        }

        return sum / weights;
    }
}
