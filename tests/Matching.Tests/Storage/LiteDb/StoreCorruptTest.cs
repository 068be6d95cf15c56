using LiteDB;
using Matching.Storage;
using Matching.Storage.LiteDb;

namespace Matching.Tests.Storage;

public sealed class StoreCorruptTest : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(21)]
    [InlineData(8192)]
    [InlineData(50_000)]
    public void AFileOfAnotherKindIsRefusedAndLeftAlone(int length)
    {
        var path = folder.File("report.xlsx");
        byte[] content = [.. Enumerable.Range(0, length).Select(i => (byte)(i * 7))];
        File.WriteAllBytes(path, content);
        var thrown = Assert.Throws<StoreCorruptException>(() => LiteDbStore.Open(path));
        Assert.Contains(path, thrown.Message);
        Assert.Equal(content, File.ReadAllBytes(path));
        Assert.Equal(["report.xlsx"], folder.FileNames());
    }

    [Fact]
    public void AnEmptyFileIsANewStore()
    {
        File.WriteAllBytes(folder.File(), []);
        using var store = LiteDbStore.Open(folder.File());
        Assert.Equal(0, store.Revision);
    }

    [Fact]
    public void AForeignLogIsNotPlayedIntoANewStore()
    {
        File.WriteAllBytes(folder.File("store-log.db"), new byte[8192]);
        var thrown = Assert.Throws<StoreCorruptException>(() => LiteDbStore.Open(folder.File()));
        Assert.Contains("store-log.db", thrown.Message);
    }

    [Fact]
    public void AnotherProgramsLiteDbFileIsRefused()
    {
        var path = folder.File();
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
            raw.GetCollection("companies").Upsert(new BsonDocument { ["_id"] = "odd", ["industryVersion"] = "V1994" });
        var thrown = Assert.Throws<StoreCorruptException>(() => LiteDbStore.Open(path));
        Assert.Contains("companies", thrown.Message);
        Assert.Contains("odd", thrown.Message);
        Assert.Contains("V1994", thrown.Message);
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
        var path = folder.File();
        using var store = LiteDbStore.Open(path);
        store.Upsert(Samples.OneOfEach);
        store.Upsert(Samples.Companies(Enumerable.Range(0, 2_000).Select(i => $"c{i}")));
        return path;
    }
}
