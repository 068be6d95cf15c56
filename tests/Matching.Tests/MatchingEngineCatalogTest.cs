using Matching.Domain;
using Matching.Models;
using Matching.Storage;
using Matching.Storage.InMemory;
using Matching.Storage.LiteDb;
using Matching.Tests.Cli;
using Matching.Tests.Storage;

namespace Matching.Tests;

/// <summary>How the engine keeps its catalog in step with the store.</summary>
public sealed class MatchingEngineCatalogTest : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_table_is_made_again_only_when_a_company_changed()
    {
        using var store = new InMemoryStore();
        var engine = Engine(store, null);
        store.Upsert(Samples.Companies(["a", "b"]));
        var (catalog, table) = (engine.Catalog, engine.Catalog.Table);
        Assert.Same(catalog, engine.Catalog);

        store.Upsert(Samples.OneOfEach with { Companies = [] });
        Assert.NotSame(catalog, engine.Catalog);
        Assert.Same(table, engine.Catalog.Table);
        Assert.NotEmpty(engine.Catalog.Goals);

        store.Upsert(Samples.Companies(["c"]));
        Assert.Equal(["a", "b", "c"], engine.Catalog.Companies.Select(c => c.Company.Id));
        Assert.Equal(["a", "b"], catalog.Companies.Select(c => c.Company.Id));
    }

    [Fact]
    public void A_reopened_store_and_its_snapshot_give_the_same_catalog()
    {
        var rows = Samples.OneOfEach.With(Samples.Companies(["x", "y"], 4));
        using (var store = LiteDbStore.Open(_folder.File()))
        {
            store.Upsert(rows);
            Assert.Equal(3, Engine(store).Catalog.Companies.Count);
        }

        var written = Assert.Single(Directory.GetFiles(_folder.File("snapshot")));
        using var reopened = LiteDbStore.Open(_folder.File());
        Assert.Equal([12, 4, 4], Engine(reopened).Catalog.Companies.Select(c => c.Company.Employees));
        Assert.Equal(written, Assert.Single(Directory.GetFiles(_folder.File("snapshot"))));
    }

    [Fact]
    public void A_store_put_back_from_a_copy_is_not_shown_the_companies_of_the_other()
    {
        var (path, copy) = (_folder.File(), _folder.File("copy.db"));
        using (var store = LiteDbStore.Open(path)) store.Upsert(Samples.Companies(["a"], 1));
        File.Copy(path, copy);
        using (var store = LiteDbStore.Open(path))
        {
            store.Upsert(Samples.Companies(["a"], 2));
            Assert.Equal(2, Engine(store).Catalog.Companies[0].Company.Employees);
        }

        File.Copy(copy, path, overwrite: true);
        using var back = LiteDbStore.Open(path);
        Assert.Equal(1, Engine(back).Catalog.Companies[0].Company.Employees);
        back.Upsert(Samples.Companies(["a"], 3));
        Assert.Equal(3, Engine(back).Catalog.Companies[0].Company.Employees);
    }

    [Fact]
    public void A_company_is_known_to_an_import_of_events_without_the_rows_being_copied()
    {
        using var store = LiteDbStore.Open(_folder.File());
        store.Upsert(Samples.Companies(["a"]));
        var engine = Engine(store);
        Assert.True(Import("a").Report.Accepted);
        Assert.False(Import("b").Report.Accepted);

        ImportOutcome Import(string company) => engine.Import(
            DataFileKind.Engagements, new MemoryStream([.. System.Text.Encoding.UTF8.GetBytes($"company_id,offering_id,stage,on\n{company},center:ic-design,Contacted,2020-01-02\n")]), "e.csv", dryRun: true);
    }

    private MatchingEngine Engine(IMatchingStore store) => Engine(store, _folder.File("snapshot"));

    private MatchingEngine Engine(IMatchingStore store, string? snapshots) =>
        new(store, new ModelRegistry(_folder.File("models"), TimeProvider.System), new FixedTime(TestWorld.Today), snapshots);
}
