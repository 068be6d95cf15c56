using Matching.Domain;
using Matching.Models;
using Matching.Tests.Cli;

namespace Matching.Tests.Models;

/// <summary>Which version is in charge, how that came about, and what no crash and no second process may undo.</summary>
public sealed class PublishingTest : IDisposable
{
    private static readonly DateOnly Day = new(2026, 5, 4);
    private readonly TemporaryFolder _folder = new();

    private string Outreach => Path.Combine(_folder.Path, "outreach");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_challenger_stands_beside_the_champion_until_it_is_published()
    {
        var registry = Open();
        registry.Keep(Packages.Tiny("v1"));
        registry.Add(Packages.Tiny("v2"));
        Assert.Equal(("v1", "v2", "v1+v2"), (Champion, registry.Examine(ModelKind.Outreach).Challenger!.Version, registry.Examine(ModelKind.Outreach).Tag));

        Assert.Equal("v2", registry.Publish(ModelKind.Outreach, "v2").Card.Version);
        Assert.Equal(("v2", null), (Champion, Open().Examine(ModelKind.Outreach).Challenger));
    }

    [Fact]
    public void Reverting_leads_back_step_by_step_and_at_last_to_the_rules()
    {
        foreach (var version in (string[])["v1", "v2", "v3"]) Open().Keep(Packages.Tiny(version));

        Assert.Equal("v2", Open().Revert(ModelKind.Outreach)!.Card.Version);
        Assert.Equal("v1", Open().Revert(ModelKind.Outreach)!.Card.Version);
        Open().Publish(ModelKind.Outreach, "v3");
        Assert.Equal("v1", Open().Revert(ModelKind.Outreach)!.Card.Version);
        Assert.Null(Open().Revert(ModelKind.Outreach));
        Assert.Null(Champion);
        Assert.Contains("outreach", Assert.Throws<NothingPublishedException>(() => Open().Revert(ModelKind.Outreach)).Message, StringComparison.Ordinal);
        Assert.Equal(3, Open().Versions(ModelKind.Outreach).Count);
    }

    [Fact]
    public void The_history_says_what_happened_when_and_outlives_the_process()
    {
        Open().Keep(Packages.Tiny("v1"));
        Open(1).Add(Packages.Tiny("v2"));
        Open(2).Publish(ModelKind.Outreach, "v2");
        Open(3).Publish(ModelKind.Outreach, "v2");
        Open(4).Revert(ModelKind.Outreach);

        Assert.Equal(
            [(0, ModelMove.Published, "v1"), (1, ModelMove.Kept, "v2"), (2, ModelMove.Published, "v2"), (4, ModelMove.Reverted, "v2")],
            Open().History(ModelKind.Outreach).Select(e => ((e.At - new FixedTime(Day).GetUtcNow()).Days, e.Move, e.Version)));
        Assert.Empty(Open().History(ModelKind.Placement));
    }

    [Fact]
    public void A_version_that_is_missing_or_damaged_is_not_published_and_the_champion_stays()
    {
        Open().Keep(Packages.Tiny("v1"));
        Open().Add(Packages.Tiny("v2"));
        File.WriteAllText(Path.Combine(Outreach, "v2", "model.json"), "{");

        foreach (var version in (string[])["v2", "v9", "../outreach/v1"])
            Assert.Throws<ModelRefusedException>(() => Open().Publish(ModelKind.Outreach, version));
        Assert.Equal("v1", Champion);
    }

    [Fact]
    public void Nobody_reverts_to_a_version_that_cannot_be_read()
    {
        Open().Keep(Packages.Tiny("v1"));
        Open().Keep(Packages.Tiny("v2"));
        File.WriteAllText(Path.Combine(Outreach, "v1", "card.json"), "");

        Assert.Throws<ModelRefusedException>(() => Open().Revert(ModelKind.Outreach));
        Assert.Equal("v2", Champion);
    }

    // A package is written aside, then moved, then its event is written aside and moved: what a crash after each step leaves.
    [Fact]
    public void A_crash_between_the_steps_of_publishing_leaves_the_champion()
    {
        Open().Keep(Packages.Tiny("v1"));
        Open().Keep(Packages.Tiny("v2", leaf: 2));
        Directory.Move(Path.Combine(Outreach, "history", "000002"), Path.Combine(Outreach, "history", "0f.part"));
        Assert.Equal("v1", Champion);

        Directory.Move(Path.Combine(Outreach, "v2"), Path.Combine(Outreach, "0f.part"));
        File.Delete(Path.Combine(Outreach, "0f.part", "card.json"));
        Assert.Equal("v1", Champion);
        Assert.Equal(["v1"], Open().Versions(ModelKind.Outreach).Select(v => v.Name));

        Open().Keep(Packages.Tiny("v2", leaf: 2));
        Packages.AssertSame(Packages.Tiny("v2", leaf: 2), Open().Current(ModelKind.Outreach)!);
    }

    [Fact]
    public void A_package_that_was_not_moved_into_its_place_is_no_version()
    {
        Open().Keep(Packages.Tiny("v1"));
        Open().Add(Packages.Tiny("v2"));
        Directory.Move(Path.Combine(Outreach, "v2"), Path.Combine(Outreach, "0f.part"));

        Assert.Equal("v1", Champion);
        Assert.Null(Open().Examine(ModelKind.Outreach).Challenger);
        Assert.Equal("v2", Open().Keep(Packages.Tiny("v2")).Card.Version);
        Assert.Equal("v2", Champion);
    }

    // Registries share nothing but the folder, as processes do.
    [Fact]
    public void Several_processes_that_publish_at_once_lose_no_event()
    {
        const int Processes = 6, Each = 8;
        Parallel.For(0, Processes, new ParallelOptions { MaxDegreeOfParallelism = Processes }, process =>
        {
            var registry = Open();
            for (var i = 0; i < Each; i++)
            {
                registry.Keep(Packages.Tiny($"v{process}-{i}", leaf: i));
                Assert.NotNull(registry.Current(ModelKind.Outreach));
            }
        });

        var history = Open().History(ModelKind.Outreach);
        Assert.Equal(Processes * Each, Open().Versions(ModelKind.Outreach).Count);
        Assert.Equal(Processes * Each, history.Select(e => e.Version).Distinct().Count());
        Assert.Equal(history[^1].Version, Champion);
        Assert.Empty(Directory.GetDirectories(_folder.Path, "*.part", SearchOption.AllDirectories));
    }

    [Fact]
    public void Several_processes_that_write_the_same_version_keep_it_once()
    {
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ => Assert.Equal("v1", Open().Add(Packages.Tiny("v1")).Card.Version));

        Assert.Equal(["v1"], Open().Versions(ModelKind.Outreach).Select(v => v.Name));
        Packages.AssertSame(Packages.Tiny("v1"), Open().Find(ModelKind.Outreach, "v1")!);
    }

    [Fact]
    public void What_another_process_published_is_served_without_a_restart()
    {
        var serving = Open();
        Assert.Null(serving.Current(ModelKind.Outreach));
        Open().Keep(Packages.Tiny("v1"));
        Assert.Equal("v1", serving.Current(ModelKind.Outreach)!.Card.Version);
        Open().Keep(Packages.Tiny("v2"));
        Assert.Equal("v2", serving.Current(ModelKind.Outreach)!.Card.Version);
        Open().Revert(ModelKind.Outreach);
        Assert.Equal("v1", serving.Current(ModelKind.Outreach)!.Card.Version);
    }

    // Earlier builds had a file with the current version in it, and no history.
    [Fact]
    public void The_pointer_of_an_earlier_build_is_where_the_history_begins()
    {
        Open().Add(Packages.Tiny("v1"));
        Open().Add(Packages.Tiny("v2"));
        Directory.Delete(Path.Combine(Outreach, "history"), recursive: true);
        File.WriteAllText(Path.Combine(Outreach, "current"), "v2\n");
        Assert.Equal("v2", Champion);
        Assert.False(Directory.Exists(Path.Combine(Outreach, "history")));

        Open().Publish(ModelKind.Outreach, "v1");
        Assert.Equal("v1", Champion);
        Assert.Equal("v2", Open().Revert(ModelKind.Outreach)!.Card.Version);
        Assert.Equal(["v2", "v1", "v1"], Open().History(ModelKind.Outreach).Select(e => e.Version));
    }

    private string? Champion => Open().Current(ModelKind.Outreach)?.Card.Version;

    private ModelRegistry Open(int daysLater = 0) => new(_folder.Path, new FixedTime(Day.AddDays(daysLater)));
}
