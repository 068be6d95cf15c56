using LiteDB;
using Matching.Domain;
using Matching.Storage;
using Matching.Storage.LiteDb;

namespace Matching.Tests.Storage;

public sealed class StoreMigrationTest : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AFileOfVersion1IsBroughtUpToDate()
    {
        var path = Version1File();
        using (var store = LiteDbStore.Open(path))
        {
            Assert.Equal(7, store.Revision);
            Assert.Equal(new Source(DataKind.Simulated, "run 4"), store.Read().Companies.Single(c => c.Id == "c1").Source);
            Assert.Same(Source.Unstated, store.Read().Companies.Single(c => c.Id == "c2").Source);
            var engagement = store.Read().Engagements.Single();
            Assert.Equal(new Source(DataKind.Real, "diary"), engagement.Source);
            Assert.Null(engagement.Channel);
            store.Upsert(new MatchingData { Engagements = [engagement with { Channel = "mail" }] });
        }

        using var again = LiteDbStore.Open(path);
        Assert.Equal("mail", again.Read().Engagements.Single().Channel);
        Assert.Equal(8, again.Revision);
    }

    [Fact]
    public void AFileOfVersion2LearnsOfItsCompaniesOnce()
    {
        var path = Version1File();
        using (var raw = Raw(path))
        {
            SourceText.ToDocuments(raw);
            Meta(raw, version: 2);
        }

        string version;
        using (var store = LiteDbStore.Open(path))
        {
            version = store.CompaniesVersion;
            Assert.Equal(2, store.Read().Companies.Count);
            Assert.Equal(["c1", "c2"], store.Read().Companies.Select(c => c.Id));
            Assert.Equal(7, store.Revision);
        }

        using var again = LiteDbStore.Open(path);
        Assert.Equal(version, again.CompaniesVersion);
    }

    [Fact]
    public void AFileOfThisVersionThatDoesNotNameItsCompaniesIsRefused()
    {
        var path = Version1File();
        using (var raw = Raw(path)) Meta(raw, version: 3);
        Assert.Contains("companiesVersion", Assert.Throws<StoreCorruptException>(() => LiteDbStore.Open(path)).Message);
    }

    [Fact]
    public void AnInterruptedStepLeavesTheOldVersionWhole()
    {
        var path = Version1File();
        StoreMigration interrupted = new(1, database =>
        {
            SourceText.ToDocuments(database);
            throw new OperationCanceledException("The power went.");
        });
        Assert.Throws<OperationCanceledException>(
            () => LiteDbStore.Open(path, TimeProvider.System, [interrupted], StoreFiles.OpenExclusively));
        using (var raw = Raw(path))
        {
            Assert.Equal(1, raw.GetCollection("meta").FindById("store")["version"].AsInt32);
            Assert.Equal("simulated: run 4", raw.GetCollection("companies").FindById("c1")["source"].AsString);
        }

        using var store = LiteDbStore.Open(path);
        Assert.Equal(2, store.Read().Companies.Count);
    }

    [Fact]
    public void AFileOfANewerReleaseIsRefusedAndLeftAlone()
    {
        var path = Version1File();
        using (var raw = Raw(path)) Meta(raw, version: 99);
        var thrown = Assert.Throws<StoreVersionException>(() => LiteDbStore.Open(path));
        Assert.Equal((99, StoreMigrations.CurrentVersion), (thrown.Found, thrown.Known));
        Assert.Contains(path, thrown.Message);
        using var after = Raw(path);
        Assert.Equal(99, after.GetCollection("meta").FindById("store")["version"].AsInt32);
    }

    [Fact]
    public void AVersionThatNeverWasIsRefused()
    {
        var path = Version1File();
        using (var raw = Raw(path)) Meta(raw, version: 0);
        Assert.Throws<StoreCorruptException>(() => LiteDbStore.Open(path));
    }

    [Fact]
    public void EveryOldVersionHasAStep() =>
        Assert.Equal(Enumerable.Range(1, StoreMigrations.CurrentVersion - 1), StoreMigrations.All.Select(m => m.From));

    private static LiteDatabase Raw(string path) => new(new ConnectionString { Filename = path, Collation = Collation.Binary });

    private static void Meta(LiteDatabase raw, int version) => raw.GetCollection("meta").Upsert(new BsonDocument
    {
        ["_id"] = "store",
        ["version"] = version,
        ["revision"] = 7L,
        ["createdAt"] = "2024-01-01T00:00:00.0000000+00:00",
    });

    private string Version1File()
    {
        var path = _folder.File();
        using var raw = Raw(path);
        Meta(raw, version: 1);
        raw.GetCollection("companies").Insert(new BsonDocument { ["_id"] = "c1", ["industryVersion"] = "V2017", ["source"] = "simulated: run 4" });
        raw.GetCollection("companies").Insert(new BsonDocument { ["_id"] = "c2", ["industryVersion"] = "Unknown", ["source"] = "" });
        raw.GetCollection("engagements").Insert(new BsonDocument
        {
            ["_id"] = "c1|plot:p|20|2024-01-02",
            ["companyId"] = "c1",
            ["offeringKind"] = "Plot",
            ["offeringId"] = "p",
            ["stage"] = "Contacted",
            ["on"] = "2024-01-02",
            ["source"] = "real: diary",
        });
        return path;
    }
}
