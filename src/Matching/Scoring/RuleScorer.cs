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

    private const double InferredHost = 0.6, OtherHost = 0.2;

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
        parts[1] = new RulePart(size, 15 * Or(row[size], 0.5f));
        parts[2] = new RulePart(_budget, 15 * FromSigned(row[_budget]));
        parts[3] = new RulePart(_timing, 10 * FromSigned(row[_timing]));
        parts[4] = new RulePart(_tier, 10 * Or(row[_tier], 0) / 5);
        parts[5] = new RulePart(_ties, 10 * Or(row[_ties], 0));
        parts[6] = new RulePart(_metro, 5 * Or(row[_metro], 0));
    }

    private RulePart Industry(in Row row)
    {
        if (!float.IsNaN(row[_centerMatch])) return new RulePart(_centerMatch, 25 * row[_centerMatch]);
        return float.IsNaN(row[_cluster])
            ? new RulePart(_anyCenter, 25 * OtherHost * Or(row[_anyCenter], 0))
            : new RulePart(_cluster, 25 * InferredHost * row[_cluster]);
    }

    // From −1..1 to 0..1; unknown is the middle.
    private static double FromSigned(float value) => float.IsNaN(value) ? 0.5 : (value + 1) / 2;

    private static double Or(float value, float neutral) => float.IsNaN(value) ? neutral : value;

    // One row, whether its values stand side by side or each in its feature's column.
    private readonly ref struct Row(ReadOnlySpan<float> values, int stride)
    {
        private readonly ReadOnlySpan<float> _values = values;

        public float this[int feature] => _values[feature * stride];
    }
}
