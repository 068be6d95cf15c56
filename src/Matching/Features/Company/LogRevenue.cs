using Matching.Catalog;
using Matching.Domain;
using Matching.Rules;

namespace Matching.Features;

/// <summary>F01: ln(1 + revenue in 万元).</summary>
public sealed class LogRevenue()
    : CompanyFeature("logRevenue", new Text("营收", "revenue"), "ln 万元", 0, 21, new Text("营收未知", "revenue unknown"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    protected override double Compute(CompanyEntry company, DateOnly asOf, RuleBook rules) =>
        company.Company.Revenue is { } revenue ? Math.Log(1 + Math.Max(0, (double)revenue.Wan)) : double.NaN;
}
