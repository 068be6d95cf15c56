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

    // The version says what a model learned from; learned again by a newer build the same data may give another model.
    [Fact]
    public void Another_model_of_the_same_version_gets_a_number_and_the_first_stays_as_it_was()
    {
        Reopen().Keep(Packages.Tiny("v1", leaf: 1));
        Assert.Equal("v1.2", Reopen().Add(Packages.Tiny("v1", leaf: 2)).Card.Version);
        Assert.Equal("v1.3", Reopen().Add(Packages.Tiny("v1", leaf: 3)).Card.Version);
        Assert.Equal("v1.2", Reopen().Add(Packages.Tiny("v1", leaf: 2)).Card.Version);

        Packages.AssertSame(Packages.Tiny("v1", leaf: 1), Reopen().Current(ModelKind.Outreach)!);
        Assert.Equal(["v1", "v1.2", "v1.3"], Reopen().Versions(ModelKind.Outreach).Select(v => v.Name));
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

    [Fact]
    public void What_an_interrupted_writer_left_is_ignored()
    {
        Reopen().Keep(Packages.Tiny("v1"));
        Directory.CreateDirectory(Path.Combine(Outreach, "0f.part"));
        File.WriteAllText(Path.Combine(Outreach, "0f.part", "model.json"), "{\"forest\":");
        File.WriteAllText(Path.Combine(Outreach, "history", "0f.part"), "{");

        Assert.Equal("v1", Reopen().Current(ModelKind.Outreach)!.Card.Version);
        Assert.Equal(["v1"], Reopen().Versions(ModelKind.Outreach).Select(v => v.Name));
        Assert.Null(Reopen().Find(ModelKind.Outreach, "0f.part"));
        Assert.Null(Reopen().Find(ModelKind.Outreach, "history"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0\0")]
    [InlineData("{}")]
    [InlineData("""{"at":"2026-01-01T00:00:00Z","move":"published"}""")]
    public void A_damaged_entry_of_the_history_is_refused_by_name_until_the_next_is_published(string content)
    {
        Reopen().Keep(Packages.Tiny("v1"));
        Reopen().Keep(Packages.Tiny("v2"));
        File.WriteAllText(Path.Combine(Outreach, "history", "000002", "event.json"), content);

        var refused = Assert.Throws<ModelRefusedException>(() => Reopen().Current(ModelKind.Outreach));
        Assert.Contains(Path.Combine("outreach", "history", "000002", "event.json"), refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_folder.Path, refused.Message, StringComparison.Ordinal);
        Assert.Throws<ModelRefusedException>(() => Reopen().Revert(ModelKind.Outreach));

        Reopen().Publish(ModelKind.Outreach, "v1");
        Assert.Equal("v1", Reopen().Current(ModelKind.Outreach)!.Card.Version);
    }

    [Theory]
    [InlineData("v7")]
    [InlineData("../outreach/v1")]
    [InlineData("\0")]
    public void A_champion_that_is_not_there_is_refused_by_name(string version)
    {
        Reopen().Keep(Packages.Tiny("v1"));
        Directory.CreateDirectory(Path.Combine(Outreach, "history", "000002"));
        File.WriteAllText(Path.Combine(Outreach, "history", "000002", "event.json"), $$"""{"at":"2026-01-01T00:00:00Z","move":"published","version":{{System.Text.Json.JsonSerializer.Serialize(version)}}}""");

        Assert.Contains("is not there", Assert.Throws<ModelRefusedException>(() => Reopen().Current(ModelKind.Outreach)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_can_do_without_a_model_is_told_why_it_cannot_be_read()
    {
        var registry = Reopen();
        Assert.Equal(("none", null), (registry.Examine(ModelKind.Outreach).Tag, registry.Examine(ModelKind.Outreach).Refusal));

        registry.Keep(Packages.Tiny("v1"));
        File.WriteAllText(Path.Combine(Outreach, "v1", "model.json"), "");
        Assert.Equal("v1", registry.Examine(ModelKind.Outreach).Tag);

        var examined = Reopen().Examine(ModelKind.Outreach);
        Assert.Equal(("refused", null), (examined.Tag, examined.Package));
        Assert.Contains(Path.Combine("outreach", "v1", "model.json"), examined.Refusal!.Zh, StringComparison.Ordinal);
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
        Assert.Contains(Path.Combine("outreach", "v1", "card.json"), versions[0].Refusal!.En, StringComparison.Ordinal);
        Assert.Null(versions[1].Refusal);
    }

    [Fact]
    public void A_lost_folder_is_refused_with_its_path_and_training_again_heals_it()
    {
        Reopen().Keep(Packages.Tiny("v1"));
        Directory.Delete(Path.Combine(Outreach, "v1"), recursive: true);

        var refused = Assert.Throws<ModelRefusedException>(() => Reopen().Current(ModelKind.Outreach));
        Assert.Contains("outreach/v1", refused.Message, StringComparison.Ordinal);

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

    private ModelRegistry Reopen() => new(Path.Combine(_folder.Path, "models"), TimeProvider.System);
}
