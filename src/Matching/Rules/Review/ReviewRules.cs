namespace Matching.Rules;

/// <summary>The scorecard of the project review (项目评审, domain 7.2): 100 points, bands, vetoes. Immutable.</summary>
/// <param name="Criteria">The ten criteria, in the order of <see cref="ReviewCriterion"/>; their points add up to 100.</param>
/// <param name="Bands">The bands, best first; the last begins at 0.</param>
/// <param name="Vetoes">The vetoes in force.</param>
public sealed record ReviewRules(IReadOnlyList<ReviewCriterionRules> Criteria, IReadOnlyList<ReviewBand> Bands, IReadOnlyList<ReviewVetoRule> Vetoes)
{
    /// <summary>The rules of a criterion.</summary>
    public ReviewCriterionRules this[ReviewCriterion criterion] => Criteria[(int)criterion];

    /// <summary>The band of a number of points.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is negative.</exception>
    public ReviewBand BandOf(decimal points)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(points);
        return Bands.First(band => points >= band.From.Value);
    }
}
