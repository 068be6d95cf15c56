using Matching.Domain;
using Matching.Models;
using Matching.Storage.InMemory;
using Matching.Tests.Cli;
using Matching.Tests.Storage;

namespace Matching.Tests;

/// <summary>Rankings, names of lists and standings, asked through the door.</summary>
public sealed class MatchingEngineListsTest : IDisposable
{
    private static readonly OfferingId Plot = OfferingId.Parse("plot:p1");

    private readonly TempFolder _folder = new();
    private readonly InMemoryStore _store = new();
    private readonly MatchingEngine _engine;

    public MatchingEngineListsTest()
    {
        _engine = new MatchingEngine(_store, new ModelRegistry(_folder.File("models"), TimeProvider.System), new FixedTime(TestWorld.Today));
        _store.Upsert(new TestWorld().With(TestWorld.ACompany("a"), TestWorld.ACompany("b")).With(TestWorld.APlot()).Rows);
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_ranking_shows_the_same_lines_when_the_store_has_moved_on()
    {
        var ranking = _engine.RankCompanies(Plot, cancel: TestContext.Current.CancellationToken);
        Assert.Equal(2, ranking.Count);

        _store.Upsert(new TestWorld().With(TestWorld.ACompany("a") with { NameZh = "改名", HqCity = "北京市" }, TestWorld.ACompany("0")).Rows);

        Assert.Equal(["上海芯样设计有限公司", "上海芯样设计有限公司"], ranking.Rows(0, 9).Select(row => row.Name.Zh));
        Assert.Equal([("a", "上海市"), ("b", "上海市")], ranking.Lines(0, 9).Select(line => (line.Id, line.Place!)));
        Assert.Equal((-1, 3), (ranking.IndexOf("0"), _engine.RankCompanies(Plot, cancel: TestContext.Current.CancellationToken).Count));
    }

    [Fact]
    public void The_head_of_a_ranking_can_be_kept_under_a_name()
    {
        var list = _engine.RankCompanies(Plot, new() { City = "上海" }, cancel: TestContext.Current.CancellationToken).List(1);
        var kept = _engine.Keep(list, new() { City = "上海" }, $"  {new string('名', 100)} ");

        Assert.Equal((100, 1), (_engine.FindShortlist(kept.Id).Name!.Length, kept.List.Rows.Count));
        Assert.Equal("上海行", _engine.Rename(kept.Id, " 上海行 ").Name);
        Assert.Null(_engine.Rename(kept.Id, " ").Name);
        Assert.Null(_engine.Keep(list, name: "").Name);
    }

    [Fact]
    public void A_name_that_is_too_long_is_refused_and_so_is_a_list_that_is_not_there()
    {
        var list = _engine.RankCompanies(Plot, cancel: TestContext.Current.CancellationToken).List(1);

        Assert.Contains("101", Assert.Throws<ArgumentException>(() => _engine.Keep(list, name: new string('n', 101))).Message, StringComparison.Ordinal);
        Assert.Empty(_engine.Shortlists());
        Assert.Throws<NotInCatalogException>(() => _engine.Rename("none", "x"));
    }

    [Fact]
    public void Standings_come_in_the_order_asked_for_and_name_what_is_not_there()
    {
        _engine.Record(TestWorld.AnEvent("b", "plot:p1", Stage.SiteVisited, _engine.Today));

        Assert.Equal([Stage.SiteVisited, Stage.Universe], _engine.Standings(["b", "a"], Plot).Select(standing => standing.WithOffering!.Stage));
        Assert.Equal(Stage.SiteVisited, _engine.Standing("b").Overall.Stage);
        Assert.Throws<NotInCatalogException>(() => _engine.Standing("nobody"));
        Assert.Throws<NotInCatalogException>(() => _engine.Standings(["a"], OfferingId.Parse("plot:none")));
    }

    [Fact]
    public void Facets_are_of_the_companies_that_a_filter_leaves() =>
        Assert.Equal((2, 0), (_engine.Facets().Companies, _engine.Facets(new() { City = "北京" }).Companies));
}
