using Matching.Domain;
using Matching.Rules;

namespace Matching.Planning;

/// <summary>Which annual goals a lead would serve, and by how much (domain 7.3, 7.5, 7.6, 9.1). Says nothing on whether it is wanted: no goal lowers a score.</summary>
public static class GoalServing
{
    private static readonly HashSet<string> China = new(["中国", "中华人民共和国", "china", "cn", "prc"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The goals that the company would serve at the offering, and those of which nobody can tell; by the keys of their rules.</summary>
    /// <param name="rules">Holds the thresholds of above designated size.</param>
    /// <param name="company">The company; its facts count from their day on.</param>
    /// <param name="requirement">What it needs; null when unknown.</param>
    /// <param name="offering">Where it would land.</param>
    /// <param name="asOf">The day whose rules and thresholds count.</param>
    public static IReadOnlyList<GoalContribution> Of(RuleBook rules, Company company, Requirement? requirement, OfferingId offering, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(company);
        if (company.AsOf > asOf) company = new Company { Id = company.Id };
        return [.. GoalRules.InForce(asOf).Select(rule => Of(rules, rule, company, requirement, offering, asOf)).OfType<GoalContribution>().OrderBy(c => c.Rule.Id, StringComparer.Ordinal)];
    }

    private static GoalContribution? Of(RuleBook rules, GoalRule rule, Company company, Requirement? requirement, OfferingId offering, DateOnly asOf)
    {
        var (serves, amount) = rule.Measure switch
        {
            GoalMeasure.ForeignCapital => (IsForeign(company), null),
            GoalMeasure.ForeignManufacturing => (Both(IsForeign(company), IsManufacturing(company)), null),
            GoalMeasure.FixedInvestment => (requirement?.FixedInvestment is { } fixedAssets ? fixedAssets >= rule.LeastInvestment : null, 1),
            GoalMeasure.AboveScaleInBuilding => (Both(InBuilding(offering), IsAboveScale(rules, company, asOf)), 1),
            GoalMeasure.Occupancy => (InBuilding(offering), requirement?.AreaMin?.SquareMeters),
            _ => throw new InvalidOperationException($"There is no rule for {rule.Measure}."),
        };
        return serves switch
        {
            false => null,
            true => new GoalContribution(rule, true, amount, amount is null ? rule.Question : null),
            null => new GoalContribution(rule, null, null, rule.Question),
        };
    }

    // A Chinese address says nothing on who owns the firm; a foreign one does.
    private static bool? IsForeign(Company company)
    {
        if (company.Ownership is Ownership.Foreign or Ownership.HkMoTw) return true;
        if (company.Country is { } country && !China.Contains(country.Trim())) return true;
        return company.Ownership is null or Ownership.Mixed ? null : false;
    }

    private static bool? IsManufacturing(Company company) =>
        IndustryCode.TryParse(company.IndustryCode, company.IndustryVersion, out var code) ? code.Section == 'C' : null;

    private static bool? InBuilding(OfferingId offering) => offering.Kind switch
    {
        OfferingKind.Building => true,
        OfferingKind.Plot => false,
        _ => null,
    };

    private static bool? IsAboveScale(RuleBook rules, Company company, DateOnly asOf) =>
        company.Revenue is { } revenue ? rules.IsAboveScale(IndustryEditions.To2017(company.IndustryCode, company.IndustryVersion), revenue, company.Employees, asOf) : null;

    private static bool? Both(bool? one, bool? other) => one == false || other == false ? false : one is null || other is null ? null : true;
}
