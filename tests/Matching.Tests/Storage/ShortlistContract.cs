using Matching.Storage;

namespace Matching.Tests.Storage;

/// <summary>What every store promises of shortlists.</summary>
public abstract class ShortlistContract
{
    private static readonly DateTimeOffset Noon = new(2024, 5, 6, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void AShortlistComesBackAsItWas()
    {
        using var store = Create();
        var kept = Samples.Shortlist("s1", Noon.AddTicks(1));
        store.Save(kept);
        var found = store.FindShortlist("s1")!;
        Assert.Equivalent(kept, found, strict: true);
        Assert.Equal(kept.CreatedAt.Ticks, found.CreatedAt.Ticks);
        Assert.Equal(TimeSpan.Zero, found.CreatedAt.Offset);
        Assert.Equal(BitConverter.DoubleToInt64Bits(0.1 + 0.2), BitConverter.DoubleToInt64Bits(found.List.Rows[0].Score!.Value));
        Assert.Null(found.List.Rows[1].Score);
        Assert.Equal("", found.List.Rows[0].Place);
        Assert.Equal(["H03", "H01"], found.List.Rejections.Keys);
    }

    [Fact]
    public void AnUnknownShortlistIsNull()
    {
        using var store = Create();
        store.Save(Samples.Shortlist("S", Noon));
        Assert.Null(store.FindShortlist("s"));
    }

    [Fact]
    public void ShortlistsComeNewestFirst()
    {
        using var store = Create();
        Assert.Empty(store.Shortlists());
        store.Save(Samples.Shortlist("old", Noon));
        store.Save(Samples.Shortlist("new", Noon.AddTicks(2)));
        store.Save(Samples.Shortlist("b", Noon.AddTicks(1)));
        store.Save(Samples.Shortlist("a", Noon.AddTicks(1)));
        Assert.Equal(["new", "a", "b", "old"], store.Shortlists().Select(s => s.Id));
    }

    [Fact]
    public void AKeptShortlistIsNeverReplaced()
    {
        using var store = Create();
        store.Save(Samples.Shortlist("s", Noon));
        var thrown = Assert.Throws<InvalidOperationException>(() => store.Save(Samples.Shortlist("s", Noon.AddDays(1))));
        Assert.Contains("'s'", thrown.Message);
        Assert.Equal(Noon, store.FindShortlist("s")!.CreatedAt);
    }

    [Fact]
    public void ANameMayBeGivenChangedAndTakenAway()
    {
        using var store = Create();
        var kept = Samples.Shortlist("s", Noon) with { Name = " 名单 “A”" };
        store.Save(kept);
        store.Save(Samples.Shortlist("other", Noon.AddDays(1)));
        Assert.Equivalent(kept, store.FindShortlist("s"), strict: true);

        Assert.True(store.Rename("s", "上海行"));
        Assert.Equivalent(kept with { Name = "上海行" }, store.FindShortlist("s"), strict: true);
        Assert.Equal([null, "上海行"], store.Shortlists().Select(s => s.Name));
        Assert.True(store.Rename("s", null));
        Assert.Null(store.FindShortlist("s")!.Name);
        Assert.True(store.Rename("other", "x"));
        Assert.Equal("x", store.FindShortlist("other")!.Name);
        Assert.False(store.Rename("S", "y"));
        Assert.Equal(0, store.Revision);
    }

    [Fact]
    public void KeepingAShortlistDoesNotMoveTheRevision()
    {
        using var store = Create();
        store.Upsert(Samples.Companies(["a"]));
        store.Save(Samples.Shortlist("s", Noon));
        Assert.Equal(1, store.Revision);
        Assert.Single(store.Read().Companies);
    }

    [Fact]
    public void ALongShortlistIsKeptWhole()
    {
        using var store = Create();
        store.Save(Samples.Shortlist("long", Noon, rows: 20_000));
        Assert.Equal(20_000, store.FindShortlist("long")!.List.Rows.Count);
    }

    protected abstract IMatchingStore Create();
}
