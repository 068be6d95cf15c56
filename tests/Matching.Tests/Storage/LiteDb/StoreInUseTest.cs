using Matching.Storage;
using Matching.Storage.LiteDb;

namespace Matching.Tests.Storage;

public sealed class StoreInUseTest : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void ASecondOpeningIsRefusedAndSaysWhatToDo()
    {
        var path = folder.File();
        using var first = LiteDbStore.Open(path);
        var thrown = Assert.Throws<StoreInUseException>(() => LiteDbStore.Open(path));
        Assert.IsAssignableFrom<IOException>(thrown);
        Assert.Equal(path, thrown.Path);
        Assert.Contains(path, thrown.Message);
        Assert.Contains("another process", thrown.Message);
        Assert.Contains("HTTP API", thrown.Message);
        Assert.Contains("--db", thrown.Message);
        first.Upsert(Samples.OneOfEach);
    }

    [Fact]
    public void TheFirstHolderIsNotDisturbedAndTheNextMayOpenAfterIt()
    {
        var path = folder.File();
        using (var first = LiteDbStore.Open(path))
        {
            Assert.Throws<StoreInUseException>(() => LiteDbStore.Open(path));
            first.Upsert(Samples.OneOfEach);
        }

        using var second = LiteDbStore.Open(path);
        Assert.Single(second.Read().Companies);
    }

    [Fact]
    public void AMissingDirectoryIsNotMistakenForAHeldFile() =>
        Assert.Throws<DirectoryNotFoundException>(() => LiteDbStore.Open(Path.Combine(folder.File("nowhere"), "store.db")));
}
