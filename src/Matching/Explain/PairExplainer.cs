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
    /// <param name="current">What stands as the current model of that kind.</param>
    /// <param name="kind">Which question the pair comes from.</param>
    public static PairExplanation Explain(Pair pair, CurrentModel current, ModelKind kind = ModelKind.Outreach)
    {
        var schema = FeatureSchema.Current;
        var table = FeatureTable.Extract(schema, [pair]);
        var gates = GateSet.Explain(pair);
        var referee = Referee.Decide(current);
        var ruleScore = RuleScorer.Current.Parts(table[0]).Sum(part => part.Points);
        var modelScore = ModelScore(current.Package, table);
        var parting = referee.Contributions;
        var contributions = new double[schema.Count];
        parting.Explain(table[0], 1, contributions);
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
            RuleScore = ruleScore,
            Score = referee.InCharge is null ? ruleScore : modelScore!.Value,
            Base = parting.Base,
            Contributions = Contributions(table, contributions),
            ContributionNote = parting.Caution,
            Reasons = new ReasonWriter(kind).Write(pair, table[0], contributions),
            Similar = SimilarLandings.Of(pair),
            ModelVersion = referee.Version,
            RankedBy = referee.Reason,
            ModelScore = modelScore,
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

    private static FeatureContribution[] Contributions(FeatureTable table, double[] contributions)
    {
        var values = table[0].ToArray();
        return
        [
            .. Enumerable.Range(0, contributions.Length).Where(i => contributions[i] != 0).OrderByDescending(i => Math.Abs(contributions[i])).ThenBy(i => i).Select(i =>
                new FeatureContribution(table.Schema.Names[i], float.IsNaN(values[i]) ? null : Math.Round(values[i], 6), contributions[i], FeatureThemes.Of(i))),
        ];
    }

    private static double? ModelScore(ModelPackage? package, FeatureTable table)
    {
        if (package is null || package.Card.SchemaHash != table.Schema.Hash) return null;
        Span<double> score = stackalloc double[1];
        new ModelScorer(package, table.Schema).Score("", table, score);
        return score[0];
    }
}
