using CsCheck;
using Matching.Storage;
using Matching.Storage.LiteDb;

namespace Matching.Tests.Storage;

public sealed class LiteDbStoreTest : StoreContract, IDisposable
{
    private readonly TempFolder _folder = new();
    private int _files;

    public void Dispose() => _folder.Dispose();

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
    public void TheVersionOfTheCompaniesOutlivesTheProcessAndIsNotThatOfACopyThatWentItsOwnWay()
    {
        var (path, copy) = (NewPath(), NewPath());
        string version;
        using (var store = LiteDbStore.Open(path))
        {
            store.Upsert(Samples.Companies(["a"], 1));
            version = store.CompaniesVersion;
        }

        File.Copy(path, copy);
        using var reopened = LiteDbStore.Open(path);
        using var copied = LiteDbStore.Open(copy);
        Assert.Equal((version, version), (reopened.CompaniesVersion, copied.CompaniesVersion));
        reopened.Upsert(Samples.Companies(["a"], 2));
        copied.Upsert(Samples.Companies(["a"], 3));
        Assert.Equal(reopened.Revision, copied.Revision);
        Assert.Equal(3, new[] { version, reopened.CompaniesVersion, copied.CompaniesVersion }.Distinct().Count());
    }

    [Fact]
    public void CompaniesOfManyPagesComeInOrderWhateverIsWrittenMeanwhile()
    {
        using var store = LiteDbStore.Open(NewPath());
        store.Upsert(Samples.Companies(Enumerable.Range(0, 10_000).Select(i => $"c{i}"), 1));
        var old = store.Read();
        string[] expected = [.. old.Companies.Select(c => c.Id)];
        Assert.Equal(expected.Order(StringComparer.Ordinal), expected);
        var seen = new List<string>();
        foreach (var company in old.Companies)
        {
            // Between the pages one row is changed far behind, one far ahead, and one is added.
            if (seen.Count is 0 or 4_500) store.Upsert(Samples.Companies(["c1", "c9999", $"c5-{seen.Count}"], seen.Count + 2));
            Assert.Equal(1, company.Employees);
            seen.Add(company.Id);
        }

        Assert.Equal(expected, seen);
        Assert.Equal(10_002, store.Read().Companies.Count);
        Assert.Equal(4_502, store.Read().Companies.Single(c => c.Id == "c9999").Employees);
    }

    [Fact]
    public void CompaniesAreNotHeldOnceNobodyLooks()
    {
        using var store = LiteDbStore.Open(NewPath());
        store.Upsert(Samples.Companies(["a", "b"]));
        var held = Look(store);
        GC.Collect();
        Assert.False(held.IsAlive);
        Assert.Equal("a", store.Read().Companies[0].Id);

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        static WeakReference Look(LiteDbStore store) => new(store.Read().Companies[0]);
    }

    [Fact]
    public void CompaniesOfAClosedStoreCannotBeLookedAt()
    {
        var store = LiteDbStore.Open(NewPath());
        store.Upsert(Samples.OneOfEach);
        var rows = store.Read();
        store.Dispose();
        Assert.Throws<ObjectDisposedException>(() => rows.Companies[0]);
        Assert.Equal(Samples.OneOfEach.Goals, rows.Goals);
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
        Assert.Throws<ObjectDisposedException>(() => store.Rename("s", "name"));
        Assert.Throws<ObjectDisposedException>(() => store.FindShortlist("s"));
        Assert.Throws<ObjectDisposedException>(store.Shortlists);
    }

    protected override IMatchingStore Create() => LiteDbStore.Open(NewPath());

    private string NewPath() => _folder.File($"{_files++}.db");
}
