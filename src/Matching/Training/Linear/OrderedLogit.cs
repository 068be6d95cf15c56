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
/// <param name="Corrected">Whether rows count by the table's weights; otherwise all count the same.</param>
public sealed record OrderedLogit(double Ridge = 30, bool Corrected = false) : ILogOddsTrainer
{
    /// <summary>What it is called among the trainers.</summary>
    public const string Kind = "ordered-logit";

    /// <inheritdoc/>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Kind}(ridge={Ridge:0.###}{(Corrected ? ", corrected" : "")})");

    /// <inheritdoc/>
    public AdditiveModel Train(RankingTable table, int seed, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Ridge);
        if (!Corrected) table = table with { Weights = null };
        var loss = new GradeLoss(table);
        var (cuts, lower) = (loss.Start, loss.Lower);
        return PriorAndCorrections.Fit(table, loss, cuts, lower, Ridge, cancel);
    }
}
