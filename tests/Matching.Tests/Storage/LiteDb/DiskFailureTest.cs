using Matching.Storage.LiteDb;

namespace Matching.Tests.Storage;

/// <summary>LiteDB alone waits for ever when its log cannot be written; the store must fail, and keep what it has said is kept.</summary>
public sealed class DiskFailureTest : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AFullDiskAtAnyPointStopsTheStoreAndLosesNothingAcknowledged()
    {
        string[] ids = [.. Enumerable.Range(0, 30).Select(i => $"c{i}")];
        var stopped = 0;
        for (var pages = 4; pages < 120; pages += 3)
        {
            var path = _folder.File($"{pages}.db");
            using (var created = LiteDbStore.Open(path)) created.Upsert(Samples.Companies(ids, 0));
            var disk = new FailingDisk(pages * 8192L);
            var acknowledged = 0;
            using (var store = LiteDbStore.Open(path, TimeProvider.System, StoreMigrations.All, disk.Open))
            {
                var thrown = Record.Exception(() =>
                {
                    for (var generation = 1; generation <= 12; generation++)
                    {
                        store.Upsert(Samples.Companies(ids, generation));
                        acknowledged = generation;
                    }
                });
                if (disk.Full)
                {
                    stopped++;
                    Assert.Contains(path, Assert.IsType<IOException>(thrown).Message);
                    Assert.Equal(acknowledged + 1, store.Revision);
                    Assert.Contains(path, Assert.Throws<IOException>(() => store.Read().Companies[0]).Message);
                    Assert.ThrowsAny<IOException>(() => store.Upsert(Samples.Companies(ids, 99)));
                }
            }

            using var reopened = LiteDbStore.Open(path);
            var kept = reopened.Read().Companies.Select(c => c.Employees!.Value).Distinct().Single();
            Assert.InRange(kept, acknowledged, acknowledged + 1);
        }

        Assert.InRange(stopped, 10, 39);
    }
}
