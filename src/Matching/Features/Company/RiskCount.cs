using Matching.Catalog;
using Matching.Domain;
using Matching.Rules;

namespace Matching.Features;

/// <summary>F15: recorded risk flags. A flag that vetoes is counted like any other; the gate H17 keeps its company off the list anyway.</summary>
public sealed class RiskCount()
    : CompanyFeature("riskCount", new Text("风险记录", "risk records"), "count", 0, 5, new Text("尚未核查", "not checked yet"))
{
    /// <inheritdoc/>
    public override int Sign => -1;

    /// <inheritdoc/>
    internal override Codes Kinds(CompanyTable table) => table.RiskFlags.Codes;

    /// <inheritdoc/>
    protected override double Compute(CompanyEntry company, DateOnly asOf, RuleBook rules) => company.Company.RiskFlags?.Count ?? double.NaN;
}
