using System.Globalization;
using Matching.Scoring;

namespace Matching.Training;

/// <summary>
/// A listwise linear combiner for few queries: every candidate with a grade is a choice among itself and those of its query that are graded lower.
/// </summary>
/// <remarks>
/// <para>
/// Maximises Σ ω·ln(e^s / (e^s + Σ w·e^s')) − ridge/2·‖θ‖², where s' runs over the lower graded, s = τ·prior + θ·x, and x are the features in units of
/// their spread within a query; ω grows with the gain 2^grade − 1 and is 1 on average. With one candidate chosen a query this is the conditional logit of
/// McFadden, "Conditional logit analysis of qualitative choice behavior" (1974); with more, the exploded logit of Beggs, Cardell and Hausman (1981).
/// </para>
/// <para>
/// τ is found first, pulled towards one spread of the prior within a query; θ then only corrects the prior. With nothing to learn from, the order is
/// the prior's. Weights keep to the signs that the table states.
/// </para>
/// </remarks>
/// <param name="Ridge">How strongly weights are held to the prior; positive. 1 stands for a normal prior of one unit around it.</param>
/// <param name="Corrected">Whether rows count by the table's weights; otherwise all count the same.</param>
public sealed record ConditionalLogit(double Ridge = 30, bool Corrected = false) : ILogOddsTrainer
{
    /// <summary>What it is called among the trainers.</summary>
    public const string Kind = "conditional-logit";

    /// <inheritdoc/>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Kind}(ridge={Ridge:0.###}{(Corrected ? ", corrected" : "")})");

    /// <inheritdoc/>
    public AdditiveModel Train(RankingTable table, int seed, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Ridge);
        if (!Corrected) table = table with { Weights = null };
        return PriorAndCorrections.Fit(table, new ChoiceLoss(table), [], [], Ridge, cancel);
    }
}
