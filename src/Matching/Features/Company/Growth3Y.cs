using Matching.Catalog;
using Matching.Domain;
using Matching.Rules;

namespace Matching.Features;

/// <summary>F05: compound yearly growth of revenue, clipped to −0.5..2.</summary>
public sealed class Growth3Y()
    : CompanyFeature("growth3y", new Text("三年复合增长", "three-year growth"), "1/year", -0.5, 2, new Text("不足三年数据", "fewer than three known years"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    protected override double Compute(CompanyEntry company, DateOnly asOf, RuleBook rules) =>
        company.Company.Growth3y ?? double.NaN;
}
