using Matching.Catalog;
using Matching.Domain;
using Matching.Rules;

namespace Matching.Features;

/// <summary>F16: exp(−(ln age − ln 12)²), a single peak at twelve years.</summary>
public sealed class AgeFit()
    : CompanyFeature("ageFit", new Text("企业年龄", "age"), "1", 0, 1, new Text("成立日期未知", "founding date unknown"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    protected override double Compute(CompanyEntry company, DateOnly asOf, RuleBook rules)
    {
        if (company.Company.FoundedOn is not { } founded || founded > asOf) return double.NaN;
        var years = Math.Max(0.1, (asOf.DayNumber - founded.DayNumber) / 365.25);
        var distance = Math.Log(years) - Math.Log(12);
        return Math.Exp(-distance * distance);
    }
}
