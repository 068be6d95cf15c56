using CsCheck;
using Matching.Storage;
using Matching.Storage.LiteDb;

namespace Matching.Tests.Storage;

public sealed class LiteDbStoreTest : StoreContract, IDisposable
{
    private readonly TempFolder folder = new();
    private int files;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void WhatIsReadAfterReopeningIsWhatWasWritten() => RowGen.Data.Sample(
        rows =>
        {
            var path = NewPath();
            using (var store = LiteDbStore.Open(path)) store.Upsert(rows);
            using var reopened = LiteDbStore.Open(path);
            Assert.Equal(Expected.LastOfEachKey(rows), reopened.Read());
            Assert.False(reopened.Upsert(rows with { }).Added > 0);
        },
        iter: 60);

    [Fact]
    public void RevisionAndShortlistsOutliveTheProcess()
    {
        var path = NewPath();
        var shortlist = Samples.Shortlist("s", new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.Zero));
        using (var store = LiteDbStore.Open(path))
        {
            store.Upsert(Samples.Companies(["a"], 1));
            store.Upsert(Samples.Companies(["a"], 2));
            store.Save(shortlist);
        }

        using var reopened = LiteDbStore.Open(path);
        Assert.Equal(2, reopened.Revision);
        Assert.Equivalent(shortlist, reopened.FindShortlist("s"), strict: true);
    }

    [Fact]
    public void AClosedStoreIsOneFile()
    {
        using var own = new TempFolder();
        using (var store = LiteDbStore.Open(own.File("district.db"))) store.Upsert(Samples.OneOfEach);
        Assert.Equal(["district.db"], own.FileNames());
    }

    [Fact]
    public void ACopyTakenBetweenWritesIsAWholeStore()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows lets nobody read a file that is held.");
        var (path, copy) = (NewPath(), NewPath());
        using var store = LiteDbStore.Open(path, TimeProvider.System);
        store.Upsert(Samples.OneOfEach);

        // cp, unlike File.Copy, does not ask for the lock.
        using (var from = System.Diagnostics.Process.Start("cp", [path, copy])) from.WaitForExit();
        using var copied = LiteDbStore.Open(copy);
        Assert.Equal(store.Read(), copied.Read());
    }

    [Fact]
    public void AClosedStoreRefusesWrites()
    {
        var store = LiteDbStore.Open(NewPath());
        store.Dispose();
        store.Dispose();
        Assert.Throws<ObjectDisposedException>(() => store.Upsert(Samples.OneOfEach));
        Assert.Throws<ObjectDisposedException>(() => store.Save(Samples.Shortlist("s", DateTimeOffset.UnixEpoch)));
        Assert.Throws<ObjectDisposedException>(() => store.FindShortlist("s"));
        Assert.Throws<ObjectDisposedException>(store.Shortlists);
    }

    protected override IMatchingStore Create() => LiteDbStore.Open(NewPath());

    private string NewPath() => folder.File($"{files++}.db");
}
