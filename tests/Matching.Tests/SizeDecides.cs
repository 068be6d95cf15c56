using Matching.Domain;

namespace Matching.Tests;

/// <summary>A history in which the larger companies come to talks and the smaller are lost, whatever the rules think of them.</summary>
internal static class SizeDecides
{
    private const int Companies = 24, PerQuery = 12, Buildings = 60, DaysBetween = 8;

    private static readonly Source Source = new(DataKind.Real, "test");

    private static readonly OfferingId[] Offerings =
        [.. CenterIds.All.Select(OfferingId.Of), .. Enumerable.Range(0, Buildings).Select(i => OfferingId.Parse($"building:b{i:00}"))];

    /// <summary>The day after its last outcome.</summary>
    public static readonly DateOnly End = new(2024, 1, 1);

    /// <summary>The rows: every offering is shown to half of the companies, and later to the other half.</summary>
    /// <param name="shuffledBy">A seed by which outcomes are dealt out anew among the companies, each time they are approached; null for the true ones.</param>
    public static MatchingData Rows(int? shuffledBy = null)
    {
        return new MatchingData
        {
            Companies = [.. Enumerable.Range(0, Companies).Select(Company)],
            Buildings = [.. Enumerable.Range(0, Buildings).Select(i => TestWorld.ABuilding($"b{i:00}"))],
            Engagements = [.. Enumerable.Range(0, Offerings.Length * Companies / PerQuery).SelectMany(query => Query(query, shuffledBy))],
        };
    }

    // Sizes say nothing of keys, which break ties.
    private static int SizeOf(int company) => company * 7 % Companies;

    private static Company Company(int i) => TestWorld.ACompany($"c{i:00}") with
    {
        Employees = 20 * (SizeOf(i) + 1),
        Revenue = Money.FromWan(100_000),
        RevenueYear = 2015,
        AsOf = new DateOnly(2016, 1, 1),
        Source = Source,
    };

    private static IEnumerable<Engagement> Query(int query, int? shuffledBy)
    {
        int[] sizes = [.. Enumerable.Range(0, Companies).Select(SizeOf)];
        if (shuffledBy is { } seed) new Random((seed * 1_000) + query).Shuffle(sizes);
        var (half, offering) = (query / Offerings.Length, query % Offerings.Length);
        int[] companies = [.. Enumerable.Range(0, Companies)];
        new Random(offering).Shuffle(companies);
        var on = End.AddDays((query - (Offerings.Length * Companies / PerQuery) - 5) * DaysBetween);
        foreach (var company in companies.Skip(half * PerQuery).Take(PerQuery))
        {
            var contacted = new Engagement { CompanyId = $"c{company:00}", OfferingId = Offerings[offering], Stage = Stage.Contacted, On = on, Source = Source };
            yield return contacted;
            yield return sizes[company] >= Companies / 2
                ? contacted with { Stage = Stage.InNegotiation, On = on.AddDays(20) }
                : contacted with { Stage = Stage.Lost, On = on.AddDays(20), LostReason = "price" };
        }
    }
}
