using CsCheck;
using Matching.Catalog;
using Matching.Domain;
using Matching.Merit;
using Matching.Ranking;
using Matching.Rules;

namespace Matching.Tests.Ranking;

public class ExposureTest
{
    private static readonly CompanyFilter Everybody = new() { IncludeSimulated = true };
    private static readonly DateTimeOffset Noon = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Counts_are_those_of_looking_at_every_company() => Gen.Select(PatchyWorld.Worlds, Gen.Int[0, 13], Gen.Int[1, 8]).Sample((rows, place, top) =>
    {
        var catalog = CatalogSnapshot.Build(rows, 1);
        var offering = catalog.Offerings[place % catalog.Offerings.Count];
        var list = ShortlistRanking.Rank(catalog, offering, Everybody, 20, TestWorld.Today, null, cancel: TestContext.Current.CancellationToken);
        var all = ShortlistRanking.Rank(catalog, offering, Everybody, catalog.Table.Count + 1, TestWorld.Today, null, cancel: TestContext.Current.CancellationToken);
        var feasible = all.Rows.Where(r => r.Feasible).Select(r => catalog.FindCompany(r.Id)!).ToArray();
        var shown = list.Rows.Take(top).Select(r => catalog.FindCompany(r.Id)!).ToArray();
        var report = Exposure.OfList(catalog, list, Everybody, top);

        Assert.Equal((1, shown.Length, feasible.Length), (report.Lists, report.Shown, report.Feasible));
        foreach (var share in report.Shares)
        {
            Assert.Equal((shown.Count(c => Is(c, share)), feasible.Count(c => Is(c, share))), (share.Shown, share.Feasible));
            Assert.Equal(shown.Length == 0 ? null : (double)share.Shown / shown.Length, share.ShownShare);
            Assert.Equal(share.Feasible == 0 ? null : share.ShownShare / share.FeasibleShare, share.Ratio);
        }

        Assert.All(report.Shares.GroupBy(s => s.By), kind => Assert.Equal((shown.Length, feasible.Length), (kind.Sum(s => s.Shown), kind.Sum(s => s.Feasible))));
    });

    [Fact]
    public void Over_kept_lists_those_of_the_period_add_up_and_what_is_gone_is_told()
    {
        var catalog = new TestWorld().With(TestWorld.APlot()).With(TestWorld.ACompany("a") with { NameZh = "甲" }, TestWorld.ACompany("b") with { NameZh = "乙", Country = "日本", HqCity = "东京" }).Build();
        var plot = catalog.Offerings.First(o => o.Plot is not null);
        var list = ShortlistRanking.Rank(catalog, plot, Everybody, 1, TestWorld.Today, null, cancel: TestContext.Current.CancellationToken);
        var gone = list with { Rows = [.. list.Rows.Select(r => r with { Id = "gone" })] };
        Shortlist[] kept =
        [
            new("1", Noon, Everybody, list), new("2", Noon.AddDays(1), Everybody, gone), new("3", Noon.AddDays(2), Everybody, list with { Query = "plot:none" }),
            new("4", Noon.AddDays(-1), Everybody, list), new("5", Noon.AddDays(9), Everybody, list),
        ];
        var report = Exposure.OfKept(catalog, kept, Noon, Noon.AddDays(9));

        Assert.Equal((2, 1, 4), (report.Lists, report.Shown, report.Feasible));
        Assert.Equal(["上海市", "日本"], report.Shares.Where(s => s.By == "region").Select(s => s.Of).Order(StringComparer.Ordinal));
        Assert.Equal(["present", "gone", "nothing"], report.Notes.Select(n => n.En.Contains("present", StringComparison.Ordinal) ? "present" : n.En.Contains("companies", StringComparison.Ordinal) ? "gone" : "nothing"));
    }

    private static bool Is(CompanyEntry entry, ExposureShare share) => share.Of == share.By switch
    {
        "tier" => $"{LeadingEnterprise.TierOf(RuleBook.Default, entry.Company, entry.Fit, TestWorld.Today)}",
        "ownership" => entry.Company.Ownership?.ToString() ?? "unknown",
        "region" => (entry.Company.Country is null or "中国" ? (string.IsNullOrWhiteSpace(entry.Company.HqCity) ? null : entry.Company.HqCity.Trim()) ?? entry.Company.Country : entry.Company.Country) ?? "unknown",
        "center" => entry.Fit.Primary?.Code() ?? "none",
        "listing" => entry.Company.Listing switch { null => "unknown", ListingBoard.None or ListingBoard.Neeq or ListingBoard.Tutoring => "unlisted", _ => "listed" },
        _ => SmallFirms.Contains(RuleBook.Default, entry, TestWorld.Today) ? "small" : "other",
    };
}
