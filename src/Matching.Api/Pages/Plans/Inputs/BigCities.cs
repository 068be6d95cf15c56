using Matching.Catalog;
using Matching.Domain;

namespace Matching.Api.Pages.Plans;

/// <summary>The Chinese cities with the headquarters of the most real companies: where a trip finds somebody to visit.</summary>
internal static class BigCities
{
    /// <summary>Cities without 市, the one with the most companies first; Hangzhou, where nobody travels to, is left out.</summary>
    /// <param name="companies">The companies.</param>
    /// <param name="most">How many cities at most.</param>
    public static IReadOnlyList<(string City, int Companies)> Of(CompanyTable companies, int most)
    {
        ArgumentNullException.ThrowIfNull(companies);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var cities = companies.Cities;
        var kinds = companies.DataKinds;
        var names = cities.Values.Select(city => Cities.TryFind(city, out _) && !Cities.AreSame(city, "杭州") ? city!.Trim().TrimEnd('市') : null).ToArray();
        for (var row = 0; row < companies.Count; row++)
            if ((DataKind)kinds[row] == DataKind.Real && names[cities.Codes[row]] is { } name) counts[name] = counts.GetValueOrDefault(name) + 1;
        return [.. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(most).Select(c => (c.Key, c.Value))];
    }
}
