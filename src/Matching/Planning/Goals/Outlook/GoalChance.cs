using MathNet.Numerics.Statistics;

namespace Matching.Planning;

/// <summary>How probable it is that a goal is reached.</summary>
/// <param name="Probability">0–1, over all that the conversion rates may be.</param>
/// <param name="Low">Lower end of the 95 % interval, from the uncertainty of the rates.</param>
/// <param name="High">Its upper end.</param>
public sealed record GoalChance(double Probability, double Low, double High)
{
    internal static GoalChance Of(double[] draws)
    {
        var sorted = draws.Order().ToArray();
        return new GoalChance(draws.Average(), SortedArrayStatistics.Quantile(sorted, 0.025), SortedArrayStatistics.Quantile(sorted, 0.975));
    }
}
