using System.Globalization;
using Matching.Catalog;

namespace Matching.Planning;

/// <summary>The group of a company, of which one is approached.</summary>
internal static class CompanyGroup
{
    /// <summary>The name of the group, the same for all its companies; a company alone may have a name of its own or none.</summary>
    /// <param name="catalog">The catalog, which knows groups by what companies state and by their names.</param>
    /// <param name="company">The company.</param>
    /// <param name="groupOf">Another way to tell groups, by the company's key; null for the catalog's.</param>
    public static string? Of(CatalogSnapshot catalog, CompanyEntry company, Func<string, string?>? groupOf) =>
        groupOf is null ? catalog.Table.Groups.KeyOf(company.Index).ToString(CultureInfo.InvariantCulture) : groupOf(company.Company.Id);
}
