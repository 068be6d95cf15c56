using Matching.Catalog;
using Matching.Domain;
using Matching.Models;
using Matching.Storage.InMemory;
using Matching.Tests.Cli;
using Matching.Tests.Storage;

namespace Matching.Tests;

/// <summary>The doors through which somebody looks things up.</summary>
public sealed class MatchingEngineLookupsTest : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_company_is_found_as_soon_as_it_is_stored_and_the_keys_are_made_once()
    {
        using var store = new InMemoryStore();
        var engine = Engine(store);
        Assert.Empty(engine.SearchCompanies("xys"));

        store.Upsert(MatchingData.Empty with { Companies = [TestWorld.ACompany()] });
        Assert.Equal(("c1", SearchMatch.Initials, SearchPlace.AfterRegion), engine.SearchCompanies("xys").Select(hit => (hit.Id, hit.MatchedBy, hit.Place)).Single());

        var search = engine.Catalog.Table.Search;
        store.Upsert(MatchingData.Empty with { Plots = [TestWorld.APlot()] });
        Assert.Same(search, engine.Catalog.Table.Search);
    }

    [Fact]
    public void Every_door_opens_on_what_is_stored()
    {
        using var store = new InMemoryStore();
        var engine = Engine(store);
        store.Upsert(MatchingData.Empty with
        {
            Companies = [TestWorld.ACompany()],
            Plots = [TestWorld.APlot() with { Platform = "智慧网谷小镇", Lon = 120.1, Lat = 30.3 }],
            Ties = [new Tie { ResidentId = "r1", CompanyId = "c1", Kind = TieKind.SupplierOf }],
        });

        Assert.Equal(TestWorld.Today, engine.Dossier("c1").AsOf);
        Assert.Equal("智慧网谷小镇", engine.Space(OfferingId.Parse("plot:p1")).Facts.Single(f => f.Name.Zh == "平台").Said?.Zh);
        Assert.Equal(["c1", "r1"], engine.TiesAround("c1").Nodes.Select(n => n.Id));
        Assert.Equal(["智慧网谷小镇"], engine.Platforms().Select(p => p.Platform));
    }

    [Fact]
    public void What_is_not_there_is_named()
    {
        using var store = new InMemoryStore();
        var engine = Engine(store);
        Assert.Throws<NotInCatalogException>(() => engine.Dossier("nobody"));
        Assert.Throws<NotInCatalogException>(() => engine.TiesAround("nobody"));
        Assert.Throws<NotInCatalogException>(() => engine.Space(OfferingId.Parse("plot:none")));
    }

    private MatchingEngine Engine(InMemoryStore store) => new(store, new ModelRegistry(_folder.File("models"), TimeProvider.System), new FixedTime(TestWorld.Today));
}
