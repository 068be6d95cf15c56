using Matching.Rules;
using Matching.Tests.Cli;
using Matching.Tests.Models;
using Matching.Tests.Rules;

namespace Matching.Tests;

public sealed class WorkspaceRulesTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Database => Path.Combine(_folder.Path, "matching.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_rules_of_the_folder_are_those_of_the_catalog()
    {
        Write("size-tiers.yaml", RuleFiles.Text("size-tiers.yaml").Replace("version: \"1\"", "version: \"2\""));
        using var workspace = MatchingWorkspace.Open(Database, new FixedTime(TestWorld.Today), rulesFolder: _folder.Path);

        Assert.Equal("2", workspace.Engine.Catalog.Rules.SizeTiers.Version);
        Assert.Same(workspace.Engine.Rules, workspace.Engine.Catalog.Rules);
    }

    [Fact]
    public void Without_a_folder_the_engine_uses_its_own()
    {
        using var workspace = MatchingWorkspace.Open(Database, new FixedTime(TestWorld.Today));

        Assert.Same(RuleBook.Default, workspace.Engine.Catalog.Rules);
    }

    [Fact]
    public void A_bad_folder_is_refused_before_the_database_is_opened()
    {
        Write("size-tiers.yaml", "kind: size-tiers");

        Assert.Throws<RuleFileException>(() => MatchingWorkspace.Open(Database, new FixedTime(TestWorld.Today), rulesFolder: _folder.Path));
        Assert.False(File.Exists(Database));
    }

    private void Write(string file, string text)
    {
        foreach (var name in RuleBook.FileNames) File.WriteAllText(Path.Combine(_folder.Path, name), name == file ? text : RuleFiles.Text(name));
    }
}
