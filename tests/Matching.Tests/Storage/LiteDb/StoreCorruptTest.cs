using LiteDB;
using Matching.Storage;
using Matching.Storage.LiteDb;

namespace Matching.Tests.Storage;

public sealed class StoreCorruptTest : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(21)]
    [InlineData(8192)]
    [InlineData(50_000)]
    public void AFileOfAnotherKindIsRefusedAndLeftAlone(int length)
    {
        var path = _folder.File("report.xlsx");
        byte[] content = [.. Enumerable.Range(0, length).Select(i => (byte)(i * 7))];
        File.WriteAllBytes(path, content);
        var thrown = Assert.Throws<StoreCorruptException>(() => LiteDbStore.Open(path));
        Assert.Contains(path, thrown.Message);
        Assert.Equal(content, File.ReadAllBytes(path));
        Assert.Equal(["report.xlsx"], _folder.FileNames());
    }

    [Fact]
    public void AnEmptyFileIsANewStore()
    {
        File.WriteAllBytes(_folder.File(), []);
        using var store = LiteDbStore.Open(_folder.File());
        Assert.Equal(0, store.Revision);
    }

    [Fact]
    public void AForeignLogIsNotPlayedIntoANewStore()
    {
        File.WriteAllBytes(_folder.File("store-log.db"), new byte[8192]);
        var thrown = Assert.Throws<StoreCorruptException>(() => LiteDbStore.Open(_folder.File()));
        Assert.Contains("store-log.db", thrown.Message);
    }

    [Fact]
    public void AnotherProgramsLiteDbFileIsRefused()
    {
        var path = _folder.File();
        using (var other = new LiteDatabase(new ConnectionString { Filename = path, Collation = Collation.Binary }))
            other.GetCollection("songs").Insert(new BsonDocument { ["_id"] = 1 });
        var thrown = Assert.Throws<StoreCorruptException>(() => LiteDbStore.Open(path));
        Assert.Contains("another program", thrown.Message);
    }

    [Fact]
    public void AFileCutShortIsRefused()
    {
        var path = Filled();
        using (var file = File.OpenWrite(path)) file.SetLength(3 * 8192);
        AssertRefused(path);
    }

    [Theory]
    [InlineData(0x20, 1)]
    [InlineData(8192, 8192)]
    [InlineData(2 * 8192, 20 * 8192)]
    public void DamagedPagesAreReportedWithTheFilesName(int at, int length)
    {
        var path = Filled();
        using (var file = File.OpenWrite(path))
        {
            file.Position = at;
            file.Write([.. Enumerable.Repeat((byte)0xA5, length)]);
        }

        AssertRefused(path);
    }

    [Fact]
    public void ARowThatCannotBeUnderstoodIsNamed()
    {
        var path = Filled();
        using (var raw = new LiteDatabase(new ConnectionString { Filename = path, Collation = Collation.Binary }))
            raw.GetCollection("goals").Upsert(new BsonDocument { ["_id"] = "odd", ["indicator"] = "i" });
        var thrown = Assert.Throws<StoreCorruptException>(() => LiteDbStore.Open(path));
        Assert.Contains("goals", thrown.Message);
        Assert.Contains("odd", thrown.Message);
        Assert.Contains("period", thrown.Message);
    }

    [Fact]
    public void ACompanyThatCannotBeUnderstoodIsNamedWhenItIsLookedAt()
    {
        var path = Filled();
        using (var raw = new LiteDatabase(new ConnectionString { Filename = path, Collation = Collation.Binary }))
            raw.GetCollection("companies").Update(new BsonDocument { ["_id"] = "c5", ["industryVersion"] = "V1994" });
        using var store = LiteDbStore.Open(path);
        foreach (var look in new Action[] { () => store.Read().Companies.ToList(), () => store.Upsert(Samples.Companies(["c5"], 7)) })
        {
            var thrown = Assert.Throws<StoreCorruptException>(look);
            Assert.Contains(path, thrown.Message);
            Assert.Contains("companies", thrown.Message);
            Assert.Contains("c5", thrown.Message);
            Assert.Contains("V1994", thrown.Message);
        }
    }

    [Fact]
    public void CompaniesThatAreMissingAreNoticed()
    {
        var path = Filled();
        using (var raw = new LiteDatabase(new ConnectionString { Filename = path, Collation = Collation.Binary }))
            raw.GetCollection("companies").Delete("c5");
        using var store = LiteDbStore.Open(path);
        Assert.Contains("1999 companies, and 2000", Assert.Throws<StoreCorruptException>(() => store.Read().Companies.Last()).Message);
    }

    [Fact]
    public void DamageAnywhereIsReportedAtOpeningOrWhenTheCompaniesAreLookedAt()
    {
        var path = Filled();
        var whole = File.ReadAllBytes(path);
        var (atOpening, later) = (0, 0);
        for (var page = 0; page < whole.Length / 8192; page += 3)
        {
            byte[] damaged = [.. whole];
            damaged.AsSpan(page * 8192, 8192).Fill(0xA5);
            File.WriteAllBytes(path, damaged);
            try
            {
                using var store = LiteDbStore.Open(path);
                later++;
                var thrown = Record.Exception(() => Assert.Equal(2_000, store.Read().Companies.Select(c => c.NameZh).Distinct().Count()));
                Assert.True(thrown is null or StoreCorruptException, $"Page {page}: {thrown}");
            }
            catch (StoreCorruptException e)
            {
                atOpening++;
                Assert.Contains(path, e.Message);
            }

            Assert.Equal(damaged, File.ReadAllBytes(path));
        }

        Assert.True(atOpening > 0 && later > 0, $"{atOpening} at opening, {later} later");
    }

    private static void AssertRefused(string path)
    {
        var before = File.ReadAllBytes(path);
        var thrown = Assert.Throws<StoreCorruptException>(() => LiteDbStore.Open(path));
        Assert.Contains(path, thrown.Message);
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    private string Filled()
    {
        var path = _folder.File();
        using var store = LiteDbStore.Open(path);
        store.Upsert(Samples.OneOfEach);
        store.Upsert(Samples.Companies(Enumerable.Range(0, 2_000).Select(i => $"c{i}")));
        return path;
    }
}
