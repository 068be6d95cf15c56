using Matching.Catalog;
using Matching.Domain;
using Matching.Features;
using Matching.Gates;
using Matching.Merit;
using Matching.Scoring;

namespace Matching.Ranking;

/// <summary>Puts a ranking into words for the lines that are shown.</summary>
/// <param name="kind">The kind of list.</param>
/// <param name="referee">Who ranked.</param>
internal sealed class ListBuilder(ModelKind kind, Referee referee)
{
    private const int ReasonsShown = 5;

    private static readonly int Completeness = FeatureSchema.Current.IndexOf("dataCompleteness");

    /// <summary>Builds the list.</summary>
    /// <param name="query">The query's name.</param>
    /// <param name="queryName">Its name for people.</param>
    /// <param name="queryCenter">The center that it is or fits best.</param>
    /// <param name="ranking">The lines to show, and the counts over all candidates.</param>
    /// <param name="pairAt">The pair at a place of the ranking.</param>
    /// <param name="asOf">The day.</param>
    public RankedList Build(string query, Text queryName, CenterId? queryCenter, TopRanking ranking, Func<int, Pair> pairAt, DateOnly asOf) => new()
    {
        Kind = kind.ToString().ToLowerInvariant(),
        Query = query,
        QueryName = queryName,
        QueryCenter = queryCenter,
        ModelVersion = referee.Version,
        RankedBy = referee.Reason,
        SchemaHash = FeatureSchema.Current.Hash,
        AsOf = asOf,
        Candidates = ranking.Candidates,
        Feasible = ranking.Feasible,
        Coverage = 1,
        ProbabilityNote = referee.WhyNoProbability,
        Rejections = GateSet.All.Zip(ranking.Rejections).Where(g => g.Second > 0).ToDictionary(g => g.First.Id, g => g.Second),
        Rows = [.. ranking.Places.Select((place, line) => Row(ranking, line, pairAt(place.Place)))],
    };

    // What fails a gate cannot come, however well it suits.
    private double? Probability(RankedPlace place) =>
        place.Feasible && !double.IsNaN(place.Score) ? referee.Calibrator?.Probability(place.Score) : null;

    private RankedRow Row(TopRanking ranking, int line, Pair pair)
    {
        var schema = FeatureSchema.Current;
        var values = new float[schema.Count];
        schema.Extract(pair, values);
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
            Reasons = RuleReasons.Of(schema, RuleScorer.Current.Parts(values), values, ReasonsShown),
            Questions = [.. gates.Where(g => g.Outcome == GateOutcome.Unknown).Select(g => g.Message)],
            DataCompleteness = (known + (DataCompleteness.Inputs * values[Completeness])) / (gates.Length + DataCompleteness.Inputs),
            Center = outreach ? pair.Company.Fit.Primary : null,
            Place = outreach ? company.HqCity ?? company.Country : pair.Offering.Platform,
            DataKind = outreach ? company.Source.Kind : pair.Offering.Source.Kind,
        };
    }
}
