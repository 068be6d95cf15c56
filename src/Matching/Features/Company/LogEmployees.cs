using Matching.Catalog;
using Matching.Domain;
using Matching.Rules;

namespace Matching.Features;

/// <summary>F03: ln(1 + employees).</summary>
public sealed class LogEmployees()
    : CompanyFeature("logEmployees", new Text("员工", "employees"), "ln persons", 0, 15, new Text("员工人数未知", "headcount unknown"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    protected override double Compute(CompanyEntry company, DateOnly asOf, RuleBook rules) =>
        company.Company.Employees is { } employees ? Math.Log(1.0 + employees) : double.NaN;
}
