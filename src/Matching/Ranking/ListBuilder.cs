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

    private readonly RuleScorer _rules = new(FeatureSchema.Current);
    private readonly int _completeness = FeatureSchema.Current.IndexOf("dataCompleteness");

    public RankedList Build(string query, Text queryName, CenterId? queryCenter, Ranking ranking, DateOnly asOf, int top) => new()
    {
        Kind = kind.ToString().ToLowerInvariant(),
        Query = query,
        QueryName = queryName,
        QueryCenter = queryCenter,
        ModelVersion = referee.Version,
        RankedBy = referee.Reason,
        SchemaHash = FeatureSchema.Current.Hash,
        AsOf = asOf,
        Candidates = ranking.Order.Count,
        Feasible = ranking.Feasible,
        Coverage = 1,
        ProbabilityNote = ProbabilityRule.WhyWithheld(referee.Card),
        Rejections = ranking.Order.SelectMany(c => c.Failed).GroupBy(id => id).OrderBy(g => g.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count()),
        Rows = [.. Enumerable.Range(0, Math.Min(top, ranking.Order.Count)).Select(place => Row(ranking, place))],
    };

    private RankedRow Row(Ranking ranking, int place)
    {
        var candidate = ranking.Order[place];
        var pair = ranking.Table.Pairs[candidate.Row];
        var gates = GateSet.Explain(pair);
        var company = pair.Company.Company;
        var outreach = kind == ModelKind.Outreach;
        var known = gates.Count(g => g.Outcome != GateOutcome.Unknown);
        return new RankedRow
        {
            Rank = place + 1,
            Id = candidate.Key,
            Name = outreach ? new Text(company.DisplayName, company.NameEn ?? company.DisplayName) : pair.Offering.Name,
            Feasible = candidate.Feasible,
            Score = ranking.DisplayScore(place),
            Merit = outreach ? LeadingEnterprise.Rate(company, pair.Company.Fit, pair.AsOf) : null,
            Gates = gates,
            Reasons = RuleReasons.Of(ranking.Table.Schema, _rules.Parts(ranking.Table[candidate.Row]), ranking.Table[candidate.Row], ReasonsShown),
            Questions = [.. gates.Where(g => g.Outcome == GateOutcome.Unknown).Select(g => g.Message)],
            DataCompleteness = (known + (DataCompleteness.Inputs * ranking.Table[candidate.Row][_completeness])) / (gates.Length + DataCompleteness.Inputs),
            Center = outreach ? pair.Company.Fit.Primary : null,
            Place = outreach ? company.HqCity ?? company.Country : pair.Offering.Platform,
            DataKind = outreach ? company.Source.Kind : pair.Offering.Source.Kind,
        };
    }
}
