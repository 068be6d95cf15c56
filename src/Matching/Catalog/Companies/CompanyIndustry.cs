using Matching.Domain;

namespace Matching.Catalog;

/// <summary>A company's industry: as its row says it, and carried over to GB/T 4754-2017; and whether it enters it from abroad.</summary>
/// <param name="Code">The code as the row has it; null when unknown.</param>
/// <param name="Version">The edition that the row names.</param>
/// <param name="Code2017">The 2017 code with its section letter (<see cref="IndustryEditions.To2017"/>); null when there is none.</param>
/// <param name="IsForeign">Whether it is a foreign investor (<see cref="ForeignInvestor"/>), for which industries are closed that are open to others.</param>
public readonly record struct CompanyIndustry(string? Code, IndustryVersion Version, string? Code2017, bool IsForeign)
{
    internal static CompanyIndustry Of(Company company) =>
        new(company.IndustryCode, company.IndustryVersion, IndustryEditions.To2017(company.IndustryCode, company.IndustryVersion), ForeignInvestor.Is(company) == true);
}
