using Matching.Domain;
using Matching.Models;

namespace Matching.Tests.Models;

public sealed class ModelRegistryTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Outreach => Path.Combine(_folder.Path, "models", "outreach");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Before_the_first_model_there_is_none_and_nothing_is_made()
    {
        Assert.Null(Reopen().Current(ModelKind.Outreach));
        Assert.Empty(Reopen().Versions(ModelKind.Outreach));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void What_was_kept_comes_back_to_the_last_bit()
    {
        var package = Packages.Tiny("v1");
        Reopen().Keep(package);

        Packages.AssertSame(package, Reopen().Current(ModelKind.Outreach)!);
    }

    [Fact]
    public void The_last_kept_is_current_and_the_others_stay()
    {
        var registry = Reopen();
        foreach (var version in (string[])["v2", "v3", "v1"]) registry.Keep(Packages.Tiny(version));

        Assert.Equal("v1", registry.Current(ModelKind.Outreach)!.Card.Version);
        Assert.Equal("v1", Reopen().Current(ModelKind.Outreach)!.Card.Version);
        Assert.Equal(["v1", "v2", "v3"], Reopen().Versions(ModelKind.Outreach).Select(v => v.Name));
    }

    [Fact]
    public void A_model_that_was_added_is_found_and_does_not_become_current()
    {
        Reopen().Add(Packages.Tiny("v1"));
        Assert.Null(Reopen().Current(ModelKind.Outreach));

        Reopen().Keep(Packages.Tiny("v2"));
        var registry = Reopen();
        registry.Add(Packages.Tiny("v3", leaf: 3));

        Assert.Equal("v2", registry.Current(ModelKind.Outreach)!.Card.Version);
        Packages.AssertSame(Packages.Tiny("v3", leaf: 3), registry.Find(ModelKind.Outreach, "v3")!);
        Assert.Equal(["v1", "v2", "v3"], registry.Versions(ModelKind.Outreach).Select(v => v.Name));
    }

    [Fact]
    public void The_current_version_added_anew_is_what_is_served()
    {
        var registry = Reopen();
        registry.Keep(Packages.Tiny("v1", leaf: 1));
        registry.Add(Packages.Tiny("v1", leaf: 2));

        Packages.AssertSame(Packages.Tiny("v1", leaf: 2), registry.Current(ModelKind.Outreach)!);
        Packages.AssertSame(Packages.Tiny("v1", leaf: 2), Reopen().Current(ModelKind.Outreach)!);
    }

    [Theory]
    [InlineData("v2")]
    [InlineData("../outreach/v1")]
    [InlineData("")]
    public void A_version_that_is_not_there_is_not_found(string version)
    {
        Reopen().Keep(Packages.Tiny("v1"));

        Assert.Null(Reopen().Find(ModelKind.Outreach, version));
        Assert.Null(Reopen().Find(ModelKind.Placement, "v1"));
    }

    [Fact]
    public void Each_kind_has_its_own()
    {
        var registry = Reopen();
        registry.Keep(Packages.Tiny("out"));
        registry.Keep(Packages.Tiny("place", ModelKind.Placement));

        Assert.Equal(("out", "place"), (Reopen().Current(ModelKind.Outreach)!.Card.Version, Reopen().Current(ModelKind.Placement)!.Card.Version));
        Assert.Single(Reopen().Versions(ModelKind.Placement));
    }

    [Fact]
    public void Keeping_the_same_again_changes_no_file()
    {
        Reopen().Keep(Packages.Tiny("v1"));
        var card = new FileInfo(Path.Combine(Outreach, "v1", "card.json"));
        var written = card.LastWriteTimeUtc = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        Reopen().Keep(Packages.Tiny("v1"));

        card.Refresh();
        Assert.Equal(written, card.LastWriteTimeUtc);
    }

    // The version says what a model learned from; trained again by a newer build the same data may give another model.
    [Fact]
    public void Another_model_of_the_same_version_takes_its_place_on_the_disk_too()
    {
        Reopen().Keep(Packages.Tiny("v1", leaf: 1));
        Reopen().Keep(Packages.Tiny("v1", leaf: 2));

        Packages.AssertSame(Packages.Tiny("v1", leaf: 2), Reopen().Current(ModelKind.Outreach)!);
        Assert.Equal(["current", "v1"], Directory.EnumerateFileSystemEntries(Outreach).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void What_an_interrupted_writer_left_is_ignored_and_then_overwritten()
    {
        Reopen().Keep(Packages.Tiny("v1"));
        Directory.CreateDirectory(Path.Combine(Outreach, "v2.part"));
        File.WriteAllText(Path.Combine(Outreach, "v2.part", "forest.json"), "{\"width\":");
        File.WriteAllText(Path.Combine(Outreach, "current.part"), "v2");

        Assert.Equal("v1", Reopen().Current(ModelKind.Outreach)!.Card.Version);
        Assert.Equal(["v1"], Reopen().Versions(ModelKind.Outreach).Select(v => v.Name));

        Reopen().Keep(Packages.Tiny("v2"));
        Assert.Equal("v2", Reopen().Current(ModelKind.Outreach)!.Card.Version);
        Assert.Equal(["current", "v1", "v2"], Directory.EnumerateFileSystemEntries(Outreach).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0\0")]
    [InlineData("v7")]
    public void A_damaged_pointer_is_refused_with_its_path(string content)
    {
        Reopen().Keep(Packages.Tiny("v1"));
        File.WriteAllText(Path.Combine(Outreach, "current"), content);

        var refused = Assert.Throws<ModelRefusedException>(() => Reopen().Current(ModelKind.Outreach));
        Assert.Contains(Outreach, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_can_do_without_a_model_is_told_why_it_cannot_be_read()
    {
        var registry = Reopen();
        Assert.Equal(("none", null), (registry.Examine(ModelKind.Outreach).Tag, registry.Examine(ModelKind.Outreach).Refusal));

        registry.Keep(Packages.Tiny("v1"));
        File.WriteAllText(Path.Combine(Outreach, "v1", "forest.json"), "");
        Assert.Equal("v1", registry.Examine(ModelKind.Outreach).Tag);

        var examined = Reopen().Examine(ModelKind.Outreach);
        Assert.Equal(("refused", null), (examined.Tag, examined.Package));
        Assert.Contains(Path.Combine(Outreach, "v1", "forest.json"), examined.Refusal!.Zh, StringComparison.Ordinal);
        Assert.Contains("无法读取", examined.Refusal.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_with_a_damaged_card_stands_among_the_others()
    {
        Reopen().Keep(Packages.Tiny("v1"));
        Reopen().Keep(Packages.Tiny("v2"));
        var card = Path.Combine(Outreach, "v1", "card.json");
        File.WriteAllText(card, "{");

        var versions = Reopen().Versions(ModelKind.Outreach);
        Assert.Equal([("v1", false), ("v2", true)], versions.Select(v => (v.Name, v.Card is not null)));
        Assert.Contains(card, versions[0].Refusal!.En, StringComparison.Ordinal);
        Assert.Null(versions[1].Refusal);
    }

    [Fact]
    public void A_lost_folder_is_refused_with_its_path_and_training_again_heals_it()
    {
        Reopen().Keep(Packages.Tiny("v1"));
        Directory.Delete(Path.Combine(Outreach, "v1"), recursive: true);

        var refused = Assert.Throws<ModelRefusedException>(() => Reopen().Current(ModelKind.Outreach));
        Assert.Contains(Path.Combine(Outreach, "v1"), refused.Message, StringComparison.Ordinal);

        Reopen().Keep(Packages.Tiny("v1"));
        Packages.AssertSame(Packages.Tiny("v1"), Reopen().Current(ModelKind.Outreach)!);
    }

    [Fact]
    public void Many_callers_at_once_always_see_a_whole_model()
    {
        var registry = Reopen();
        registry.Keep(Packages.Tiny("v0", leaf: 0));
        Parallel.For(0, 60, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            if (i % 3 == 0) registry.Keep(Packages.Tiny($"v{i % 4}", leaf: i % 4));
            if (i % 3 == 1) Assert.NotEmpty(registry.Versions(ModelKind.Outreach));
            var current = registry.Current(ModelKind.Outreach)!;
            Packages.AssertSame(Packages.Tiny(current.Card.Version, leaf: current.Card.Version[1] - '0'), current);
        });

        Packages.AssertSame(registry.Current(ModelKind.Outreach)!, Reopen().Current(ModelKind.Outreach)!);
    }

    private ModelRegistry Reopen() => new(Path.Combine(_folder.Path, "models"));
}
