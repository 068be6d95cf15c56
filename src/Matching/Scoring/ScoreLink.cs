namespace Matching.Scoring;

/// <summary>What a forest's sum means: itself, or the log-odds of a probability.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Slope">For <see cref="LinkKind.Sigmoid"/>, the factor on the sum; positive.</param>
/// <remarks>Both kinds rise with the sum, so that an order never depends on them.</remarks>
public readonly record struct ScoreLink(LinkKind Kind, double Slope = 1)
{
    /// <summary>The sum itself.</summary>
    public static ScoreLink Identity { get; } = new(LinkKind.Identity);

    /// <summary>The prediction for a sum: the sum itself, or 1 / (1 + e^(−slope·sum)).</summary>
    public double Apply(double sum) => Kind == LinkKind.Sigmoid ? 1 / (1 + Math.Exp(-Slope * sum)) : sum;
}
