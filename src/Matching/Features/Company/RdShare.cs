using Matching.Catalog;
using Matching.Domain;
using Matching.Rules;

namespace Matching.Features;

/// <summary>F06: R&amp;D expense over revenue, at most 0.3, beyond which more says nothing.</summary>
public sealed class RdShare()
    : CompanyFeature("rdShare", new Text("研发占比", "R&D share"), "1", 0, 0.3, new Text("研发费用未知", "R&D expense unknown"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    protected override double Compute(CompanyEntry company, DateOnly asOf, RuleBook rules) =>
        company.Company.RdShare ?? double.NaN;
}
