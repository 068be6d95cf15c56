using Matching.Features;

namespace Matching.Scoring;

/// <summary>
/// The rule baseline of domain 5.5: a fixed weighting of industry match, size, budget, timing, tier, ties, signals and metro access, 0–100.
/// It needs no history, always runs beside the model, and ranks until a model has proved better.
/// </summary>
/// <remarks>
/// What is unknown counts as neutral: half for the parts that have a middle, nothing for the parts that only ever add. Where nobody knows which
/// centers a space hosts, its observed tenants stand in at the weight of an inferred host (0.6), and without those the company's best fit at the
/// weight of any other place (0.2, domain 12). Expansion signals (F12) have no file yet and add nothing.
/// </remarks>
public sealed class RuleScorer : IScorer
{
    /// <summary>The version that ranked lists name.</summary>
    public const string Version = "rules-1";

    private const double InferredHost = 0.6, OtherHost = 0.2;

    private readonly int _centerMatch, _cluster, _anyCenter, _areaFit, _capacityFit, _budget, _timing, _tier, _ties, _metro;

    /// <summary>Binds the rules to a schema.</summary>
    /// <exception cref="KeyNotFoundException">The schema lacks a feature that the rules need.</exception>
    public RuleScorer(FeatureSchema schema)
    {
        _centerMatch = schema.IndexOf("centerMatch");
        _cluster = schema.IndexOf("clusterSimilarity");
        _anyCenter = schema.IndexOf("centerFitMax");
        _areaFit = schema.IndexOf("areaFit");
        _capacityFit = schema.IndexOf("capacityFit");
        _budget = schema.IndexOf("budgetSlack");
        _timing = schema.IndexOf("timingSlack");
        _tier = schema.IndexOf("leaderTier");
        _ties = schema.IndexOf("tieScore");
        _metro = schema.IndexOf("metroAccess");
    }

    /// <inheritdoc/>
    public string Method => "rules";

    /// <inheritdoc/>
    public void Score(string query, FeatureTable candidates, Span<double> scores)
    {
        for (var i = 0; i < scores.Length; i++)
        {
            double sum = 0;
            foreach (var part in Parts(candidates[i])) sum += part.Points;
            scores[i] = sum;
        }
    }

    /// <summary>The points of each part; they add up to the score exactly.</summary>
    /// <param name="values">A row of features.</param>
    public RulePart[] Parts(ReadOnlySpan<float> values)
    {
        var size = float.IsNaN(values[_areaFit]) ? _capacityFit : _areaFit;
        return
        [
            Industry(values),
            new RulePart(size, 15 * Or(values[size], 0.5f)),
            new RulePart(_budget, 15 * FromSigned(values[_budget])),
            new RulePart(_timing, 10 * FromSigned(values[_timing])),
            new RulePart(_tier, 10 * Or(values[_tier], 0) / 5),
            new RulePart(_ties, 10 * Or(values[_ties], 0)),
            new RulePart(_metro, 5 * Or(values[_metro], 0)),
        ];
    }

    private RulePart Industry(ReadOnlySpan<float> values)
    {
        if (!float.IsNaN(values[_centerMatch])) return new RulePart(_centerMatch, 25 * values[_centerMatch]);
        return float.IsNaN(values[_cluster])
            ? new RulePart(_anyCenter, 25 * OtherHost * Or(values[_anyCenter], 0))
            : new RulePart(_cluster, 25 * InferredHost * values[_cluster]);
    }

    // From −1..1 to 0..1; unknown is the middle.
    private static double FromSigned(float value) => float.IsNaN(value) ? 0.5 : (value + 1) / 2;

    private static double Or(float value, float neutral) => float.IsNaN(value) ? neutral : value;
}
