using System.Globalization;
using Matching.Domain;

namespace Matching.Simulation;

/// <summary>What the companies of one center look like: a row of <c>company_mix.csv</c>.</summary>
/// <param name="Center">The center; null for companies that fit none.</param>
/// <param name="Share">Weight among all rows.</param>
/// <param name="RevenueMedianWan">Median revenue of an unlisted firm, 万元.</param>
/// <param name="RevenueSigma">Spread of its logarithm.</param>
/// <param name="HighTech">Share with the high-tech tag.</param>
/// <param name="RdMedian">Median R&amp;D share of revenue.</param>
internal sealed record CompanyMix(CenterId? Center, double Share, double RevenueMedianWan, double RevenueSigma, double HighTech, double RdMedian)
{
    public static IReadOnlyList<CompanyMix> All { get; } = [.. EmbeddedTable.Rows("Simulation/World/company_mix.csv").Select(Read)];

    public static IReadOnlyList<(string Name, double Share)> Cities { get; } =
        [.. EmbeddedTable.Rows("Simulation/World/company_cities.csv").Select(cells => (cells[0], Number(cells[1])))];

    /// <summary>Classes of the standard that point to no center.</summary>
    public static IReadOnlyList<string> Unrelated { get; } = FindUnrelated();

    private static CompanyMix Read(string[] cells) => new(
        CenterIds.TryParse(cells[0], out var center) ? center : null,
        Number(cells[1]),
        Number(cells[2]),
        Number(cells[3]),
        Number(cells[4]),
        Number(cells[5]));

    private static string[] FindUnrelated()
    {
        var related = IndustryCenters.All.SelectMany(c => c.Codes).Select(c => c.Code).ToHashSet(StringComparer.Ordinal);
        return [.. IndustryCatalog.Leaves.Select(leaf => leaf.Code).Where(code => !related.Contains(code))];
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
