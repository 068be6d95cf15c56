using Matching.Domain;
using Matching.Import;
using Matching.Scoring;
using Matching.Tests.Cli;
using Matching.Tests.Models;
using Matching.Tests.Ranking;
using Matching.Tests.Storage;

namespace Matching.Tests;

/// <summary>A workspace whose files beside the database were harmed answers all the same, and says what is wrong with which file.</summary>
public sealed class DamagedFilesTest : IDisposable
{
    private static readonly OfferingId Chips = OfferingId.Parse("center:ic-design");
    private readonly TempFolder _folder = new();
    private readonly Heard _heard = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("of zeros")]
    [InlineData("cut short")]
    [InlineData("foreign")]
    [InlineData("empty")]
    public void A_harmed_snapshot_is_told_of_and_made_again(string harm)
    {
        string[] before;
        using (var workspace = Filled()) before = Ids(workspace);
        var path = Assert.Single(Directory.GetFiles(_folder.File("store.snapshot")));
        var whole = File.ReadAllBytes(path);
        File.WriteAllBytes(path, Harmed(whole, harm));

        using (var workspace = Open()) Assert.Equal(before, Ids(workspace));
        Assert.Contains(path, Assert.Single(_heard.Texts).Zh);
        Assert.Contains("made anew", _heard.Texts[0].En);
        Assert.Equal(whole, File.ReadAllBytes(path));

        using (var workspace = Open()) Assert.Equal(before, Ids(workspace));
        Assert.Single(_heard.Texts);
    }

    [Theory]
    [InlineData("model.json", "of zeros")]
    [InlineData("model.json", "cut short")]
    [InlineData("model.json", "foreign")]
    [InlineData("model.json", "empty")]
    [InlineData("card.json", "of zeros")]
    [InlineData("card.json", "cut short")]
    [InlineData("card.json", "foreign")]
    [InlineData("card.json", "empty")]
    public void A_harmed_model_leaves_the_rules_in_charge_and_the_answer_names_the_file(string file, string harm)
    {
        using (var workspace = Filled()) Keep(workspace);
        foreach (var kind in Enum.GetValues<ModelKind>())
        {
            var path = FileOf(kind, file);
            File.WriteAllBytes(path, Harmed(File.ReadAllBytes(path), harm));
        }

        using var reopened = Open();
        AssertRules(reopened.Engine.Shortlist(Chips, cancel: Cancel), Shown(ModelKind.Outreach, file));
        AssertRules(reopened.Engine.Match("c1", cancel: Cancel), Shown(ModelKind.Placement, file));
        AssertRules(reopened.Engine.Match(new EnquiryDocument { CompanyId = "c1", Requirement = TestWorld.ALease }, cancel: Cancel), Shown(ModelKind.Placement, file));
        var explained = reopened.Engine.Explain("c1", Chips);
        Assert.Equal((RuleScorer.Version, null), (explained.ModelVersion, explained.ModelScore));
        Assert.Contains(Shown(ModelKind.Outreach, file), explained.RankedBy.Zh);

        Keep(reopened);
        Assert.Equal("test-1.2", reopened.Engine.Shortlist(Chips, cancel: Cancel).ModelVersion);
    }

    [Fact]
    public void An_engine_that_has_read_its_model_goes_on_with_it()
    {
        using var workspace = Filled();
        Keep(workspace);
        File.WriteAllText(FileOf(ModelKind.Outreach, "model.json"), "");

        Assert.Equal("test-1", workspace.Engine.Shortlist(Chips, cancel: Cancel).ModelVersion);
    }

    [Fact]
    public void A_harmed_model_is_not_trained_over_but_told_of()
    {
        using (var workspace = Filled()) Keep(workspace);
        var path = FileOf(ModelKind.Placement, "card.json");
        File.WriteAllText(path, "{");

        using var reopened = Open();
        reopened.TrainMissing(_heard, Cancel);
        Assert.Contains(Shown(ModelKind.Placement, "card.json"), Assert.Single(_heard.Texts).En);
        Assert.StartsWith("选址模型：", _heard.Texts[0].Zh);
        Assert.Equal("{", File.ReadAllText(path));
    }

    private static void AssertRules(RankedList list, string file)
    {
        Assert.Equal(RuleScorer.Version, list.ModelVersion);
        Assert.NotEmpty(list.Rows);
        Assert.Contains("由规则排序", list.RankedBy.Zh);
        Assert.Contains(file, list.RankedBy.Zh);
        Assert.Contains(file, list.RankedBy.En);
        Assert.DoesNotContain(Path.GetTempPath(), list.RankedBy.En);
    }

    private static byte[] Harmed(byte[] whole, string harm) => harm switch
    {
        "of zeros" => new byte[whole.Length],
        "cut short" => whole[..(whole.Length / 2)],
        "foreign" => File.ReadAllBytes(ForeignFixture.PathOf("lightgbm-regression")),
        _ => [],
    };

    private static void Keep(MatchingWorkspace workspace)
    {
        foreach (var kind in Enum.GetValues<ModelKind>()) workspace.Engine.Models.Keep(AModel.Preferring("logRevenue", 1, kind: kind));
    }

    private static string[] Ids(MatchingWorkspace workspace) => [.. workspace.Engine.Shortlist(Chips, cancel: Cancel).Rows.Select(row => row.Id)];

    private string FileOf(ModelKind kind, string file) => Path.Combine(_folder.File("store.models"), kind.ToString().ToLowerInvariant(), "test-1", file);

    // As people are told of it: by its place among the models, not by where the server keeps those.
    private static string Shown(ModelKind kind, string file) => Path.Combine(kind.ToString().ToLowerInvariant(), "test-1", file);

    private MatchingWorkspace Filled()
    {
        var workspace = Open();
        workspace.Store.Upsert(new MatchingData
        {
            Companies = [TestWorld.ACompany("c1"), TestWorld.ACompany("c2"), TestWorld.ACompany("c3") with { IndustryCode = "C2710" }],
            Buildings = [TestWorld.ABuilding()],
            Units = [TestWorld.AUnit()],
        });
        return workspace;
    }

    private MatchingWorkspace Open() => MatchingWorkspace.Open(_folder.File(), new FixedTime(TestWorld.Today), _heard);

    private sealed class Heard : IProgress<Text>
    {
        public List<Text> Texts { get; } = [];

        public void Report(Text value) => Texts.Add(value);
    }
}
