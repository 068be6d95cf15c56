using System.Globalization;
using System.Text.Json;

namespace Matching.Domain;

/// <summary>The six industry centers with their codes, words and hosts, read once from the tables beside this file.</summary>
public static class IndustryCenters
{
    /// <summary>All six, in the order of <see cref="CenterId"/>.</summary>
    public static IReadOnlyList<IndustryCenter> All { get; } = Load();

    /// <summary>One center.</summary>
    public static IndustryCenter Of(CenterId center) => All[(int)center];

    /// <summary>
    /// How much a platform (town or park) stands for a center, 0–1: 1 known, 0.6 inferred, 0.2 when the platform is known for other things (domain 12).
    /// </summary>
    /// <returns>Null when the platform is not stated or not one that the table knows.</returns>
    public static double? HostWeight(string? platform, CenterId center) => CenterHosts.Weight(platform, center);

    private static IReadOnlyList<IndustryCenter> Load()
    {
        using var file = EmbeddedTable.Open("Domain/Centers/centers.json");
        var definitions = JsonSerializer.Deserialize<Definition[]>(file, JsonSerializerOptions.Web) ?? [];
        var codes = EmbeddedTable.Rows("Domain/Centers/center_codes.csv").ToLookup(row => row[0]);
        var keywords = EmbeddedTable.Rows("Domain/Centers/center_keywords.csv").ToLookup(row => row[0]);
        return [.. CenterIds.All.Select(id =>
        {
            var definition = definitions.Single(d => d.Code == id.Code());
            return new IndustryCenter
            {
                Id = id,
                Name = new Text(definition.NameZh, definition.NameEn),
                Scope = new Text(definition.ScopeZh, definition.ScopeEn),
                TypicalSpace = new Text(definition.SpaceZh, definition.SpaceEn),
                Codes = [.. codes[id.Code()].Select(row => new CenterCode(row[1], Number(row[2]), row[3] == "1")).OrderByDescending(c => c.Strength)],
                Keywords = [.. keywords[id.Code()].Select(row => new CenterKeyword(row[1], Number(row[2])))],
                Hosts = CenterHosts.Of(id),
            };
        })];
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    private sealed record Definition(string Code, string NameZh, string NameEn, string ScopeZh, string ScopeEn, string SpaceZh, string SpaceEn);
}
