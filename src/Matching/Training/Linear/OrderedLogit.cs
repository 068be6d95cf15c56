using System.Globalization;
using Matching.Scoring;

namespace Matching.Training;

/// <summary>
/// A linear combiner that learns from every grade there is: the cumulative logit of McCullagh, "Regression models for ordinal data" (1980), with the
/// prior, the penalty and the signs of <see cref="ConditionalLogit"/>.
/// </summary>
/// <remarks>
/// P(grade ≥ k) = 1 / (1 + e^(α_k − s)). It compares candidates across queries too, so that it needs fewer of them than a listwise combiner, and it needs
/// grades that mean the same in each.
/// </remarks>
/// <param name="Ridge">How strongly weights are held to the prior; positive.</param>
public sealed record OrderedLogit(double Ridge = 10) : IRankingTrainer
{
    private const double LeastGap = 1e-4;

    /// <inheritdoc/>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"ordered-logit(ridge={Ridge:0.###})");

    /// <inheritdoc/>
    public AdditiveModel Train(RankingTable table, int seed, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Ridge);
        var loss = new GradeLoss(table);
        var gaps = Math.Max(0, loss.Levels - 2);
        double[] cuts = loss.Levels < 2 ? [] : [0, .. Enumerable.Repeat(1.0, gaps)];
        double[] lower = loss.Levels < 2 ? [] : [double.NegativeInfinity, .. Enumerable.Repeat(LeastGap, gaps)];
        return PriorAndCorrections.Fit(table, loss, cuts, lower, Ridge, cancel);
    }
}
