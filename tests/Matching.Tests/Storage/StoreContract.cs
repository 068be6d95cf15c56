using CsCheck;
using Matching.Domain;
using Matching.Storage;

namespace Matching.Tests.Storage;

/// <summary>What every store promises. <see cref="ShortlistContract"/> says it of shortlists.</summary>
public abstract class StoreContract : ShortlistContract
{
    [Fact]
    public void ANewStoreIsEmpty()
    {
        using var store = Create();
        Assert.Equal(0, store.Revision);
        Assert.Empty(store.Read().Companies);
        Assert.Empty(store.Read().Goals);
    }

    [Fact]
    public void EveryKindOfRowIsKept()
    {
        using var store = Create();
        var result = store.Upsert(Samples.OneOfEach);
        Assert.Equal(new UpsertResult(9, 0, 0), result);
        Assert.Equal(1, store.Revision);
        var read = store.Read();
        Assert.Equal(Samples.OneOfEach.Companies, read.Companies.Select(c => c with { Tags = [], ProductKeywords = [] }));
        Assert.Equal(31.7m, read.Plots.Single().Area!.Value.Mu);
        Assert.Equal(0.25, read.Buildings.Single().ObservedMix[CenterId.IcDesign]);
        Assert.Equal(["u2"], read.Units.Single().CombinableWith);
        Assert.Equal([Activity.LabTest], read.Enquiries.Single().Requirement.Activities);
        Assert.Equal(Samples.OneOfEach.Engagements, read.Engagements);
        Assert.Equal(Samples.OneOfEach.Ties, read.Ties);
        Assert.Equal(Samples.OneOfEach.Goals, read.Goals);
        Assert.Equal(Samples.OneOfEach.Waivers, read.Waivers);
    }

    [Fact]
    public void WhatIsReadIsWhatWasWritten() => RowGen.Data.Sample(
        rows =>
        {
            using var store = Create();
            store.Upsert(rows);
            Assert.Equal(Expected.LastOfEachKey(rows), store.Read());
        },
        iter: 60);

    [Fact]
    public void TheSameRowsAgainChangeNothing() => RowGen.Data.Sample(
        rows =>
        {
            using var store = Create();
            store.Upsert(rows);
            var revision = store.Revision;
            var again = store.Upsert(store.Read());
            Assert.False(again.ChangedAnything);
            Assert.Equal(revision, store.Revision);
        },
        iter: 40);

    [Fact]
    public void TheVersionOfTheCompaniesMovesWithTheCompaniesAlone()
    {
        using var store = Create();
        using var other = Create();
        var versions = new HashSet<string> { store.CompaniesVersion };
        Assert.True(versions.Add(other.CompaniesVersion));
        foreach (var employees in new[] { 1, 2, 1 })
        {
            store.Upsert(Samples.Companies(["a"], employees));
            Assert.True(versions.Add(store.CompaniesVersion));
            var version = store.CompaniesVersion;
            store.Upsert(Samples.Companies(["a"], employees));
            store.Upsert(Samples.OneOfEach with { Companies = [], Goals = [Samples.OneOfEach.Goals[0] with { Actual = employees }] });
            Assert.Throws<ArgumentException>(() => store.Upsert(Samples.Companies(["b", ""])));
            Assert.Equal(version, store.CompaniesVersion);
        }
    }

    [Fact]
    public void RowsReadBeforeAWriteStayThoseOfThatRevision() => Gen.Select(RowGen.Company.Array[1, 6], RowGen.Company.Array[1, 6], RowGen.Company.Array[1, 6], Gen.Int[0, 3]).Sample(
        (first, second, third, look) =>
        {
            using var store = Create();
            var empty = store.Read();
            store.Upsert(new MatchingData { Companies = first });
            var (before, looked) = (store.Read(), store.Read());
            var expected = Expected.LastOfEachKey(new MatchingData { Companies = first });
            if (look == 0) Assert.Equal(expected, looked);
            store.Upsert(new MatchingData { Companies = second });
            var between = store.Read();
            store.Upsert(new MatchingData { Companies = third });
            if (look == 1) Assert.Equal(expected.Companies[^1], before.Companies[^1]);
            Assert.Equal(expected, before);
            Assert.Equal(expected, looked);
            Assert.Equal(Expected.LastOfEachKey(new MatchingData { Companies = [.. first, .. second] }), between);
            Assert.Equal(Expected.LastOfEachKey(new MatchingData { Companies = [.. first, .. second, .. third] }), store.Read());
            Assert.Equal(expected.Companies.Count, before.Companies.Count);
            Assert.Empty(empty.Companies);
        },
        iter: 40);

    [Fact]
    public void AddedChangedAndUnchangedAreCounted()
    {
        using var store = Create();
        store.Upsert(Samples.Companies(["a", "b"], 5));
        var result = store.Upsert(new MatchingData { Companies = [Samples.Company("a", 5), Samples.Company("b", 6), Samples.Company("c", 7)] });
        Assert.Equal(new UpsertResult(1, 1, 1), result);
        Assert.Equal(2, store.Revision);
        Assert.Equal([5, 6, 7], store.Read().Companies.Select(c => c.Employees));
    }

    [Fact]
    public void OneKeyTwiceInOneWriteKeepsTheLast()
    {
        using var store = Create();
        var result = store.Upsert(new MatchingData { Companies = [Samples.Company("a", 1), Samples.Company("a", 2), Samples.Company("a", 2)] });
        Assert.Equal(new UpsertResult(1, 1, 1), result);
        Assert.Equal(2, store.Read().Companies.Single().Employees);
    }

    [Fact]
    public void ADifferentListIsADifferentRow()
    {
        using var store = Create();
        store.Upsert(new MatchingData { Companies = [Samples.Company("a") with { Tags = ["x", "y"] }] });
        Assert.Equal(1, store.Upsert(new MatchingData { Companies = [Samples.Company("a") with { Tags = ["y", "x"] }] }).Changed);
        Assert.Equal(1, store.Upsert(new MatchingData { Companies = [Samples.Company("a") with { Tags = ["y", "x"], RiskFlags = [] }] }).Changed);
        Assert.Equal(["y", "x"], store.Read().Companies.Single().Tags);
        Assert.Empty(store.Read().Companies.Single().RiskFlags!);
    }

    [Fact]
    public void RowsComeOrderedByTheOrdinalOfTheirKeys()
    {
        using var store = Create();
        string[] keys = ["b", "a", "B", "A", "é", "z", "杭", "10", "9", "a b", "a-b", "ab"];
        store.Upsert(Samples.Companies(keys));
        store.Upsert(Samples.Companies(["aa", "0", "龙"]));
        Assert.Equal([.. keys.Concat(["aa", "0", "龙"]).Order(StringComparer.Ordinal)], store.Read().Companies.Select(c => c.Id));
    }

    [Fact]
    public void ListsGivenAwayDoNotChangeTheStore()
    {
        using var store = Create();
        List<string> tags = ["x"];
        List<Company> companies = [Samples.Company("a") with { Tags = tags }];
        var mix = new Dictionary<CenterId, double> { [CenterId.BigData] = 1 };
        store.Upsert(new MatchingData { Companies = companies, Buildings = [new Building { Id = "b", Name = "n", ObservedMix = mix }] });
        tags[0] = "changed";
        companies.Clear();
        mix[CenterId.BigData] = 2;
        Assert.Equal(["x"], store.Read().Companies.Single().Tags);
        Assert.Equal(1, store.Read().Buildings.Single().ObservedMix[CenterId.BigData]);
        Assert.Throws<NotSupportedException>(() => ((IList<Company>)store.Read().Companies).Clear());
    }

    [Fact]
    public void AWriteThatFailsLeavesNothing()
    {
        using var store = Create();
        store.Upsert(Samples.OneOfEach);
        var (before, revision) = (store.Read(), store.Revision);
        foreach (var poisoned in Poisoned.Writes())
        {
            var thrown = Record.Exception(() => store.Upsert(poisoned));
            Assert.NotNull(thrown);
            Assert.Equal(before, store.Read());
            Assert.Equal(revision, store.Revision);
        }

        Assert.Equal(1, store.Upsert(Samples.Companies(["later"])).Added);
    }

    [Fact]
    public void TheMessageOfABadKeyNamesKindAndRow()
    {
        using var store = Create();
        var thrown = Assert.Throws<ArgumentException>(() => store.Upsert(Samples.Companies(["a", ""])));
        Assert.Contains("companies, row 1", thrown.Message);
    }

    [Fact]
    public async Task ReadersSeeTheOldRowsOrTheNewOnesNeverSomeOfEach()
    {
        using var store = Create();
        string[] ids = [.. Enumerable.Range(0, 40).Select(i => $"c{i}")];
        store.Upsert(Samples.Companies(ids, 0));
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() => ReadUntil(store, done.Token))).ToArray();
        for (var generation = 1; generation <= 30; generation++) store.Upsert(Samples.Companies(ids, generation));
        await done.CancelAsync();
        await Task.WhenAll(readers);
        Assert.Equal(31, store.Revision);
        Assert.All(store.Read().Companies, c => Assert.Equal(30, c.Employees));
    }

    [Fact]
    public void WritersOneBesideTheOtherLoseNothing()
    {
        using var store = Create();
        Parallel.For(0, 40, i => store.Upsert(Samples.Companies([$"own{i}", "common"], i)));
        Assert.Equal(41, store.Read().Companies.Count);
        Assert.Equal(40, store.Revision);
    }

    private static void ReadUntil(IMatchingStore store, CancellationToken done)
    {
        var (lastRevision, lastSeen) = (0L, 0);
        do
        {
            var revision = store.Revision;
            var seen = store.Read().Companies.Select(c => c.Employees!.Value).Distinct().ToList();
            Assert.Single(seen);
            Assert.True(revision >= lastRevision && seen[0] >= lastSeen, "A reader went back in time.");
            Assert.True(seen[0] >= revision - 1, "A reader saw rows older than the revision it had read before.");
            (lastRevision, lastSeen) = (revision, seen[0]);
        }
        while (!done.IsCancellationRequested);
    }
}
