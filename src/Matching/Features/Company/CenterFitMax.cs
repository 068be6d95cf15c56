using Matching.Catalog;
using Matching.Domain;
using Matching.Rules;

namespace Matching.Features;

/// <summary>F21: the best of the six center fits (domain 4.5).</summary>
public sealed class CenterFitMax()
    : CompanyFeature("centerFitMax", new Text("产业契合", "fit to any center"), "1", 0, 1, new Text("不会缺失；行业未对应时为 0", "never missing; an unmapped industry gives 0"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    internal override Codes Kinds(CompanyTable table) => table.Fits.Codes;

    /// <inheritdoc/>
    protected override double Compute(CompanyEntry company, DateOnly asOf, RuleBook rules) =>
        company.Fit.Max;
}
