using Matching.Catalog;
using Matching.Features;

namespace Matching.Simulation;

/// <summary>How much a company truly wants an offering (domain, appendix A, step 5), from the engine's own features.</summary>
/// <param name="seed">Decides what nobody can see.</param>
/// <param name="wants">What companies look at.</param>
/// <remarks>
/// u = −2.2 + 2.0·F31 + 1.2·(F33 or F34) + 0.8·F35 + 0.6·F37 + 0.5·tier/5 + 0.8·F43 + 0.3·F26 − 0.5·F30 + company effect N(0, 0.5)
/// + space effect N(0, 0.3) + Logistic(0, 0.7). A feature that is missing adds nothing. Expansion signals (F12, 0.7) are not recorded anywhere and left out.
/// </remarks>
internal sealed class TrueUtility(int seed, Wants wants)
{
    private const double Base = -2.2;
    private const double CompanySpread = 0.5;
    private const double SpaceSpread = 0.3;
    private const double NoiseScale = 0.7;
    private const double TopTier = 5;

    private readonly (Feature Feature, double Weight)[] _parts =
    [
        Part("centerMatch", wants.Industry), Part("areaFit", wants.Size), Part("capacityFit", wants.Size), Part("budgetSlack", wants.Budget),
        Part("timingSlack", wants.Timing), Part("leaderTier", wants.Tier / TopTier), Part("tieScore", wants.Ties), Part("metroAccess", wants.Metro),
        Part("legalComplexity", wants.LegalComplexity), .. wants.Besides.Select(taste => Part(taste.Feature, taste.Weight)),
    ];

    /// <summary>The utility with all that nobody can see.</summary>
    public double Of(in Pair pair)
    {
        var company = pair.Company.Company.Id;
        var offering = pair.Offering.Id.ToString();
        return Visible(pair)
            + (CompanySpread * Draws.For(seed, "company effect", company).Normal())
            + (SpaceSpread * Draws.For(seed, "space effect", offering).Normal())
            + Draws.For(seed, "utility|" + company, offering).Logistic(NoiseScale);
    }

    /// <summary>The part that follows from the features.</summary>
    public double Visible(in Pair pair)
    {
        var sum = Base;
        foreach (var (feature, weight) in _parts) sum += Contribution(feature, weight, pair);
        return sum;
    }

    /// <summary>The feature that a company names when it rejects a space: the further one falls short of its best, the more often.</summary>
    public string ReasonAgainst(Pair pair, Draws draws) =>
        draws.Pick([.. _parts.Where(p => p.Feature.Name is not ("leaderTier" or "tieScore"))], p => Shortfall(p.Feature, p.Weight, pair)).Feature.Name;

    private static double Shortfall(Feature feature, double weight, in Pair pair)
    {
        var value = feature.Value(pair);
        return float.IsNaN(value) ? 0 : weight * ((weight > 0 ? feature.Max : feature.Min) - value);
    }

    private static double Contribution(Feature feature, double weight, in Pair pair)
    {
        var value = feature.Value(pair);
        return float.IsNaN(value) ? 0 : weight * value;
    }

    private static (Feature Feature, double Weight) Part(string name, double weight) =>
        (FeatureSchema.Current.Features[FeatureSchema.Current.IndexOf(name)], weight);
}
