using Matching.Domain;

namespace Matching.Catalog;

/// <summary>The facts about a company that gates and features want, counted where they are known.</summary>
public static class CompanyFacts
{
    /// <summary>How many facts are counted.</summary>
    public const int Counted = 7;

    /// <summary>How many of them a company's row says, 0–7: industry, revenue, employees, growth, city, listing, risk flags.</summary>
    public static int CountKnown(Company company)
    {
        ReadOnlySpan<bool> known =
        [
            company.IndustryCode is not null, company.Revenue is not null, company.Employees is not null, company.Growth3y is not null,
            company.HqCity is not null, company.Listing is not null, company.RiskFlags is not null,
        ];
        return known.Count(true);
    }
}
