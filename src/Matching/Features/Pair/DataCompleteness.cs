using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F54: share of the inputs that gates and features want, about company and need, which are known.</summary>
public sealed class DataCompleteness()
    : PairFeature("dataCompleteness", new Text("数据完整度", "data completeness"), "1", 0, 1, new Text("不会缺失", "never missing"))
{
    /// <summary>How many inputs are counted.</summary>
    public const int Inputs = 11;

    /// <summary>Stands in before the day on which the company's facts became known.</summary>
    private static readonly Company Nothing = new() { Id = "" };

    /// <inheritdoc/>
    protected override double Compute(in Pair pair)
    {
        var company = pair.Company.FactsKnownOn(pair.AsOf) ? pair.Company.Company : Nothing;
        var stated = pair.Need.Stated;
        ReadOnlySpan<bool> known =
        [
            company.IndustryCode is not null, company.Revenue is not null, company.Employees is not null, company.Growth3y is not null,
            company.HqCity is not null, company.Listing is not null, company.RiskFlags is not null,
            stated.Activities.Count > 0, stated.AreaMin is not null || stated.Land is not null,
            stated.RentMax is not null || stated.BudgetMonth is not null || stated.PurchaseBudget is not null, stated.NeededBy is not null,
        ];
        return (double)known.Count(true) / Inputs;
    }
}
