using Matching.Catalog;
using Matching.Domain;
using Matching.Features;
using Matching.Gates;
using Matching.Merit;

namespace Matching.Ranking;

/// <summary>Puts a ranking into words for the lines that are shown.</summary>
/// <param name="kind">The kind of list.</param>
/// <param name="referee">Who ranked.</param>
internal sealed class ListBuilder(ModelKind kind, Referee referee)
{
    private static readonly FeatureSchema Schema = FeatureSchema.Current;

    private static readonly int Completeness = Schema.IndexOf("dataCompleteness");

    private readonly ReasonWriter _reasons = new(kind);

    /// <summary>Builds the list.</summary>
    /// <param name="query">The query's name.</param>
    /// <param name="queryName">Its name for people.</param>
    /// <param name="queryCenter">The center that it is or fits best.</param>
    /// <param name="ranking">The lines, and the counts over all candidates.</param>
    /// <param name="pairAt">The pair at a place of the ranking.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="top">Only so many of the lines, at most all; null for all.</param>
    public RankedList Build(string query, Text queryName, CenterId? queryCenter, TopRanking ranking, Func<int, Pair> pairAt, DateOnly asOf, int? top = null) =>
        new()
        {
            Kind = kind.ToString().ToLowerInvariant(),
            Query = query,
            QueryName = queryName,
            QueryCenter = queryCenter,
            ModelVersion = referee.Version,
            RankedBy = referee.Reason,
            SchemaHash = Schema.Hash,
            AsOf = asOf,
            Candidates = ranking.Candidates,
            Feasible = ranking.Feasible,
            Coverage = 1,
            ProbabilityNote = referee.WhyNoProbability,
            Rejections = Rejections(ranking),
            Rows = Rows(ranking, 0, top ?? ranking.Places.Count, pairAt),
        };

    /// <summary>How many candidates each gate rejects, by gate id.</summary>
    public static Dictionary<string, int> Rejections(TopRanking ranking) =>
        GateSet.All.Zip(ranking.Rejections).Where(g => g.Second > 0).ToDictionary(g => g.First.Id, g => g.Second);

    /// <summary>Builds some neighboring lines; each is the same whichever others are built with it.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="start">The first line, from 0.</param>
    /// <param name="count">How many lines; the ranking has them.</param>
    /// <param name="pairAt">The pair at a place of the ranking.</param>
    public RankedRow[] Rows(TopRanking ranking, int start, int count, Func<int, Pair> pairAt)
    {
        Pair[] pairs = [.. Enumerable.Range(start, count).Select(line => pairAt(ranking.Places[line].Place))];
        var columns = new float[Schema.Count * count];
        var contributions = new double[columns.Length];
        Schema.Extract(pairs, columns);
        referee.Contributions.Explain(columns, count, contributions);
        return [.. pairs.Select((pair, i) => Row(ranking, start + i, pair, Of<float>(columns, i, count), Of<double>(contributions, i, count)))];
    }

    /// <summary>The calibrated probability of a place; null where none may be shown, and for what fails a gate: it cannot come, however well it suits.</summary>
    public double? Probability(RankedPlace place) =>
        place.Feasible && !double.IsNaN(place.Score) ? referee.Calibrator?.Probability(place.Score) : null;

    /// <summary>A company's name as lists show it.</summary>
    public static Text NameOf(Company company) => new(company.DisplayName, company.NameEn ?? company.DisplayName);

    // One line of what lies feature by feature.
    private static T[] Of<T>(T[] columns, int line, int lines) => [.. Enumerable.Range(0, Schema.Count).Select(feature => columns[(feature * lines) + line])];

    private RankedRow Row(TopRanking ranking, int line, Pair pair, float[] values, double[] contributions)
    {
        var gates = GateSet.Explain(pair);
        var company = pair.Company.Company;
        var outreach = kind == ModelKind.Outreach;
        var known = gates.Count(g => g.Outcome != GateOutcome.Unknown);
        return new RankedRow
        {
            Rank = line + 1,
            Id = outreach ? company.Id : pair.Offering.Id.ToString(),
            Name = outreach ? NameOf(company) : pair.Offering.Name,
            Feasible = ranking.Places[line].Feasible,
            Score = ranking.DisplayScore(line),
            Probability = Probability(ranking.Places[line]),
            Merit = outreach ? PairMerit.Of(pair, gates) : null,
            Gates = gates,
            Reasons = _reasons.Write(pair, values, contributions),
            Questions = [.. gates.Where(g => g.Outcome == GateOutcome.Unknown).Select(g => g.Message)],
            DataCompleteness = (known + (DataCompleteness.Inputs * values[Completeness])) / (gates.Length + DataCompleteness.Inputs),
            Center = outreach ? pair.Company.Fit.Primary : null,
            Place = outreach ? company.HqCity ?? company.Country : pair.Offering.Platform,
            DataKind = outreach ? company.Source.Kind : pair.Offering.Source.Kind,
        };
    }
}
