using Matching.Catalog;
using Matching.Domain;
using Matching.Rules;

namespace Matching.Features;

/// <summary>F10: 1 − Π(1 − weight) over the qualification tags.</summary>
public sealed class TagScore()
    : CompanyFeature("tagScore", new Text("资质标签", "qualification tags"), "1", 0, 1, new Text("不会缺失；没有标签时为 0", "never missing; no tag gives 0"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    internal override Codes Kinds(CompanyTable table) => table.Tags.Codes;

    /// <inheritdoc/>
    protected override double Compute(CompanyEntry company, DateOnly asOf, RuleBook rules) =>
        CompanyTags.Score(company.Company.Tags);
}
