using Matching.Catalog;
using Matching.Domain;
using Matching.Rules;

namespace Matching.Features;

/// <summary>F04: ln(1 + registered capital in 万元). Subscribed capital is weak evidence; paid-in capital is seldom known.</summary>
public sealed class LogRegisteredCapital()
    : CompanyFeature("logRegisteredCapital", new Text("注册资本", "registered capital"), "ln 万元", 0, 17, new Text("注册资本未知", "registered capital unknown"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    protected override double Compute(CompanyEntry company, DateOnly asOf, RuleBook rules) =>
        company.Company.RegisteredCapital is { } capital ? Math.Log(1 + Math.Max(0, (double)capital.Wan)) : double.NaN;
}
