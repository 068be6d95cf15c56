using Matching.Domain;
using Matching.Ranking;

namespace Matching.Tests.Export;

/// <summary>Lists to write: a company that suits and asks something, one that fails, and names that a spreadsheet would run.</summary>
internal static class ARankedList
{
    public static RankedList Of(params Company[] companies)
    {
        var catalog = new TestWorld().With(companies).With(TestWorld.APlot()).Build();
        return ShortlistRanking.Rank(catalog, catalog.Offerings.First(o => o.Plot is not null), new CompanyFilter(), 20, TestWorld.Today, null, cancel: TestContext.Current.CancellationToken);
    }

    public static RankedList Usual { get; } = Of(TestWorld.ACompany(), TestWorld.ACompany("c2") with { NameEn = null, RiskFlags = ["Bankruptcy"] });
}
