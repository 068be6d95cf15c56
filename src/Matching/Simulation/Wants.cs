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
    private static readonly (string Feature, double Spread)[] Spreads =
    [
        ("logEmployees", 1.5), ("growth3y", 0.3), ("rdShare", 0.08), ("ageFit", 0.25), ("hqDistance", 2), ("spaceGrade", 1), ("rentRelative", 0.3), ("spaceSizeLog", 1),
    ];

    /// <summary>The weights that the appendix states.</summary>
    public static Wants Stated { get; } = new(2.0, 1.2, 0.8, 0.6, 0.5, 0.8, 0.3, -0.5);

    /// <summary>What else they look at, which no rule knows: features by name with their weights.</summary>
    public IReadOnlyList<(string Feature, double Weight)> Besides { get; init; } = [];

    /// <summary>
    /// A district with tastes of its own: to the stated weights come those of features that the rules do not weigh, each drawn from N(0, strength) for one
    /// typical spread of the feature.
    /// </summary>
    /// <param name="seed">Decides them.</param>
    /// <param name="strength">How strong they are; 0 gives the stated wants.</param>
    public static Wants OfItsOwn(int seed, double strength)
    {
        var draws = Draws.For(seed, "wants", "besides");
        return Stated with { Besides = [.. Spreads.Select(taste => (taste.Feature, strength * draws.Normal() / taste.Spread))] };
    }
}
