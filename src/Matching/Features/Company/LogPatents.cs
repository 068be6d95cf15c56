using Matching.Catalog;
using Matching.Domain;
using Matching.Rules;

namespace Matching.Features;

/// <summary>F07: ln(1 + invention patents).</summary>
public sealed class LogPatents()
    : CompanyFeature("logPatents", new Text("发明专利", "invention patents"), "ln count", 0, 12, new Text("专利未统计", "patents not counted"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    protected override double Compute(CompanyEntry company, DateOnly asOf, RuleBook rules) =>
        company.Company.Patents is { } patents ? Math.Log(1.0 + patents) : double.NaN;
}
