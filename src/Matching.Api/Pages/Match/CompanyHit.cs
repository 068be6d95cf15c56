using Matching.Domain;

namespace Matching.Api.Pages.Match;

/// <summary>A company that may be the one that asks.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Place">Its city or country; null when unknown.</param>
/// <param name="Kind">What its row is.</param>
public sealed record CompanyHit(string Id, Text Name, string? Place, DataKind Kind)
{
    internal static CompanyHit Of(Company company) =>
        new(company.Id, new Text(company.DisplayName, company.NameEn ?? company.DisplayName), company.HqCity ?? company.Country, company.Source.Kind);
}
