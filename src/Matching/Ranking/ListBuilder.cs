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
    /// <param name="ranking">The lines to show, and the counts over all candidates.</param>
    /// <param name="pairAt">The pair at a place of the ranking.</param>
    /// <param name="asOf">The day.</param>
    public RankedList Build(string query, Text queryName, CenterId? queryCenter, TopRanking ranking, Func<int, Pair> pairAt, DateOnly asOf)
    {
        Pair[] pairs = [.. ranking.Places.Select(place => pairAt(place.Place))];
        var columns = new float[Schema.Count * pairs.Length];
        var contributions = new double[columns.Length];
        Schema.Extract(pairs, columns);
        referee.Contributions.Explain(columns, pairs.Length, contributions);
        return new RankedList
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
            Rejections = GateSet.All.Zip(ranking.Rejections).Where(g => g.Second > 0).ToDictionary(g => g.First.Id, g => g.Second),
            Rows = [.. pairs.Select((pair, line) => Row(ranking, line, pair, Of<float>(columns, line, pairs.Length), Of<double>(contributions, line, pairs.Length)))],
        };
    }

    // One line of what lies feature by feature.
    private static T[] Of<T>(T[] columns, int line, int lines) => [.. Enumerable.Range(0, Schema.Count).Select(feature => columns[(feature * lines) + line])];

    // What fails a gate cannot come, however well it suits.
    private double? Probability(RankedPlace place) =>
        place.Feasible && !double.IsNaN(place.Score) ? referee.Calibrator?.Probability(place.Score) : null;

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
            Name = outreach ? new Text(company.DisplayName, company.NameEn ?? company.DisplayName) : pair.Offering.Name,
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
