namespace Matching.Simulation;

/// <summary>How much each feature counts for what simulated companies want (domain, appendix A, step 5).</summary>
/// <param name="Industry">Weight of F31.</param>
/// <param name="Size">Weight of F33 and F34.</param>
/// <param name="Budget">Weight of F35.</param>
/// <param name="Timing">Weight of F37.</param>
/// <param name="Tier">Weight of the tier, 0–1.</param>
/// <param name="Ties">Weight of F43.</param>
/// <param name="Metro">Weight of F26.</param>
/// <param name="LegalComplexity">Weight of F30.</param>
internal sealed record Wants(double Industry, double Size, double Budget, double Timing, double Tier, double Ties, double Metro, double LegalComplexity)
{
    /// <summary>The weights that the appendix states.</summary>
    public static Wants Stated { get; } = new(2.0, 1.2, 0.8, 0.6, 0.5, 0.8, 0.3, -0.5);

    /// <summary>Another district's tastes: every stated weight times e^N(0, spread).</summary>
    /// <param name="seed">Decides them.</param>
    /// <param name="spread">How far they stray.</param>
    public static Wants Drawn(int seed, double spread)
    {
        var draws = Draws.For(seed, "wants", "all");
        double Near(double weight) => weight * Math.Exp(spread * draws.Normal());
        var stated = Stated;
        return new Wants(
            Near(stated.Industry), Near(stated.Size), Near(stated.Budget), Near(stated.Timing), Near(stated.Tier), Near(stated.Ties), Near(stated.Metro), Near(stated.LegalComplexity));
    }
}
