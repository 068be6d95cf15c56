using Matching.Catalog;
using Matching.Domain;
using Matching.Rules;

namespace Matching.Features;

/// <summary>F19: ln(1 + km from the headquarters city to Hangzhou).</summary>
public sealed class HqDistance()
    : CompanyFeature("hqDistance", new Text("总部距离", "distance of headquarters"), "ln km", 0, 9, new Text("城市未知或在境外", "city unknown or abroad"))
{
    /// <inheritdoc/>
    internal override Codes Kinds(CompanyTable table) => table.Cities.Codes;

    /// <inheritdoc/>
    protected override double Compute(CompanyEntry company, DateOnly asOf, RuleBook rules) =>
        double.IsNaN(company.HqDistanceKm) ? double.NaN : Math.Log(1 + company.HqDistanceKm);
}
