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
public sealed class RuleScorer : IScorer, IColumnScorer
{
    /// <summary>The version that ranked lists name.</summary>
    public const string Version = "rules-1";

    private const int PartCount = 7;

    private const double Industries = 25, Size = 15, Budget = 15, Timing = 10, Tier = 10, Ties = 10, Metro = 5;

    private const double TopTier = 5, UnknownSize = 0.5;

    private readonly int _centerMatch, _cluster, _anyCenter, _areaFit, _capacityFit, _budget, _timing, _tier, _ties, _metro;

    /// <summary>The rules over the features of this build.</summary>
    public static RuleScorer Current { get; } = new(FeatureSchema.Current);

    /// <summary>Binds the rules to a schema.</summary>
    /// <exception cref="KeyNotFoundException">The schema lacks a feature that the rules need.</exception>
    public RuleScorer(FeatureSchema schema)
    {
        Features = schema.Count;
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
    public int Features { get; }

    /// <inheritdoc/>
    public void Score(string query, FeatureTable candidates, Span<double> scores)
    {
        for (var i = 0; i < scores.Length; i++) scores[i] = Sum(new Row(candidates[i], 1));
    }

    /// <inheritdoc/>
    public void Score(ReadOnlySpan<float> columns, int rows, Span<double> scores)
    {
        if (columns.Length != rows * Features) throw new ArgumentException($"Expected {rows * Features} values but got {columns.Length}.", nameof(columns));
        if (scores.Length != rows) throw new ArgumentException($"Expected room for {rows} scores but got {scores.Length}.", nameof(scores));
        for (var row = 0; row < rows; row++) scores[row] = Sum(new Row(columns[row..], rows));
    }

    /// <summary>The points of each part; they add up to the score exactly.</summary>
    /// <param name="values">A row of features.</param>
    public RulePart[] Parts(ReadOnlySpan<float> values)
    {
        var parts = new RulePart[PartCount];
        Fill(new Row(values, 1), parts);
        return parts;
    }

    /// <summary>
    /// The rules as a linear model over the features of a schema: what a combiner starts from. It scores as the rules do, but for the last digits.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The schema lacks a feature that the rules need.</exception>
    public static LinearModel AsLinear(FeatureSchema schema)
    {
        var weights = new double[schema.Count];
        var whenMissing = new double[schema.Count];
        weights[schema.IndexOf("industryMatch")] = Industries;
        weights[schema.IndexOf("sizeFit")] = Size;
        whenMissing[schema.IndexOf("sizeFit")] = Size * UnknownSize;
        weights[schema.IndexOf("budgetSlack")] = Budget / 2;
        weights[schema.IndexOf("timingSlack")] = Timing / 2;
        weights[schema.IndexOf("leaderTier")] = Tier / TopTier;
        weights[schema.IndexOf("tieScore")] = Ties;
        weights[schema.IndexOf("metroAccess")] = Metro;
        return new LinearModel(weights, whenMissing, (Budget + Timing) / 2);
    }

    private double Sum(in Row row)
    {
        Span<RulePart> parts = stackalloc RulePart[PartCount];
        Fill(row, parts);
        double sum = 0;
        foreach (ref readonly var part in parts) sum += part.Points;
        return sum;
    }

    private void Fill(in Row row, Span<RulePart> parts)
    {
        var size = float.IsNaN(row[_areaFit]) ? _capacityFit : _areaFit;
        parts[0] = Industry(row);
        parts[1] = new RulePart(size, Size * Or(row[size], UnknownSize));
        parts[2] = new RulePart(_budget, Budget * FromSigned(row[_budget]));
        parts[3] = new RulePart(_timing, Timing * FromSigned(row[_timing]));
        parts[4] = new RulePart(_tier, Tier * Or(row[_tier], 0) / TopTier);
        parts[5] = new RulePart(_ties, Ties * Or(row[_ties], 0));
        parts[6] = new RulePart(_metro, Metro * Or(row[_metro], 0));
    }

    private RulePart Industry(in Row row)
    {
        if (!float.IsNaN(row[_centerMatch])) return new RulePart(_centerMatch, Industries * row[_centerMatch]);
        return float.IsNaN(row[_cluster])
            ? new RulePart(_anyCenter, Industries * IndustryMatch.OtherHost * Or(row[_anyCenter], 0))
            : new RulePart(_cluster, Industries * IndustryMatch.InferredHost * row[_cluster]);
    }

    // From −1..1 to 0..1; unknown is the middle.
    private static double FromSigned(float value) => float.IsNaN(value) ? 0.5 : (value + 1) / 2;

    private static double Or(float value, double neutral) => float.IsNaN(value) ? neutral : value;

    // One row, whether its values stand side by side or each in its feature's column.
    private readonly ref struct Row(ReadOnlySpan<float> values, int stride)
    {
        private readonly ReadOnlySpan<float> _values = values;

        public float this[int feature] => _values[feature * stride];
    }
}
