using Matching.Catalog;
using Matching.Domain;
using Matching.Features;
using Matching.Gates;
using Matching.Merit;
using Matching.Models;
using Matching.Ranking;
using Matching.Scoring;

namespace Matching.Explain;

/// <summary>Lays open what the engine knows about one pair: gates, features, rule points, and what the model says.</summary>
public static class PairExplainer
{
    /// <summary>Explains a pair.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="current">What stands as the current model of the kind that ranks such pairs.</param>
    public static PairExplanation Explain(Pair pair, CurrentModel current)
    {
        var schema = FeatureSchema.Current;
        var table = FeatureTable.Extract(schema, [pair]);
        var gates = GateSet.Explain(pair);
        var referee = Referee.Decide(current);
        var parts = RuleScorer.Current.Parts(table[0]);
        var company = pair.Company.Company;
        return new PairExplanation
        {
            CompanyId = company.Id,
            CompanyName = new Text(company.DisplayName, company.NameEn ?? company.DisplayName),
            OfferingId = pair.Offering.Id.ToString(),
            OfferingName = pair.Offering.Name,
            CompanyDataKind = company.Source.Kind,
            OfferingDataKind = pair.Offering.Source.Kind,
            AsOf = pair.AsOf,
            Feasible = gates.All(g => g.Outcome != GateOutcome.Fail),
            Gates = gates,
            Features = Values(table),
            RuleScore = parts.Sum(p => p.Points),
            Reasons = RuleReasons.Of(schema, parts, table[0], parts.Length),
            ModelVersion = referee.Version,
            RankedBy = referee.Reason,
            ModelScore = ModelScore(current.Package, table),
            Merit = PairMerit.Of(pair, gates),
            CenterFit = CenterIds.All.ToDictionary(c => c.Code(), c => pair.Company.Fit[c]),
        };
    }

    private static FeatureValue[] Values(FeatureTable table)
    {
        var values = table[0];
        var described = new FeatureValue[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var feature = table.Schema.Features[i];
            described[i] = new FeatureValue(
                feature.Name, feature.Label, feature.Scope.ToString().ToLowerInvariant(), float.IsNaN(values[i]) ? null : Math.Round(values[i], 6), feature.Unit, feature.Missing);
        }

        return described;
    }

    private static double? ModelScore(ModelPackage? package, FeatureTable table)
    {
        if (package is null || package.Card.SchemaHash != table.Schema.Hash) return null;
        Span<double> score = stackalloc double[1];
        new ModelScorer(package, table.Schema).Score("", table, score);
        return score[0];
    }
}
