namespace Matching.Tests.Architecture;

public class ImportDirectionTest
{
    [Fact]
    public void No_room_imports_against_the_direction() =>
        SourceTree.AssertNone(SourceTree.Files(["src/Matching"], ".cs").SelectMany(f => ImportDirection.Violations(f.Path, f.Text)));

    [Fact]
    public void The_rule_reads_the_real_files() =>
        Assert.Contains(SourceTree.Files(["src/Matching"], ".cs"), f => f.Path == "src/Matching/Domain/Company.cs" && f.Text.Contains("record Company"));

    [Fact]
    public void No_room_reaches_itself() => Assert.All(Rooms.All, room => Assert.DoesNotContain(room, Rooms.ReachableFrom(room)));

    [Theory]
    [InlineData("Domain", "using Matching.Storage;")]
    [InlineData("Import", "using Matching.Storage;")]
    [InlineData("Storage", "using static Matching.Import.Columns;")]
    [InlineData("Gates", "using Features = Matching.Features;")]
    [InlineData("Features", "class A { global::Matching.Ranking.Ranker r; }")]
    [InlineData("Scoring", "class A { object o = new Models.Package(); }")]
    [InlineData("Ranking", "class A { MatchingEngine e; }")]
    [InlineData("Explain", "using Matching.Evaluation;")]
    [InlineData("Models", "using Matching.Training;")]
    [InlineData("Simulation", "using Matching.Scoring;")]
    [InlineData("Export", "using Matching.Catalog;")]
    [InlineData("Ranking", "global using Matching.Domain;")]
    [InlineData("Ranking", "using Matching.Nowhere;")]
    [InlineData("Attic", "class A { }")]
    public void A_planted_reference_against_the_direction_is_found(string room, string text) =>
        Assert.Single(ImportDirection.Violations($"src/Matching/{room}/Deep/Planted.cs", text));

    [Theory]
    [InlineData("Matching.Domain", 1)]
    [InlineData("Matching.GatesAndMore", 1)]
    [InlineData("Matching.Gates", 0)]
    [InlineData("Matching.Gates.Space", 0)]
    public void A_file_declares_the_namespace_of_its_room(string declared, int violations) =>
        Assert.Equal(violations, ImportDirection.Violations("src/Matching/Gates/Planted.cs", $"namespace {declared};").Count());

    [Theory]
    [InlineData("src/Matching/Gates/A.cs", "using Matching.Domain; using Matching.Catalog; namespace Matching.Gates;")]
    [InlineData("src/Matching/Evaluation/A.cs", "using Matching.Ranking; using Matching.Domain; using Matching.Scoring;")]
    [InlineData("src/Matching/Training/A.cs", "using Matching.Features; using Matching.Models;")]
    [InlineData("src/Matching/Domain/A.cs", "/// <see cref=\"Matching.Ranking.X\"/>\nclass A { string s = \"Matching.Training.X\"; } // Matching.Ranking.X")]
    [InlineData("src/Matching/Features/A.cs", "class A { List<int> Training { get; } = []; int N => Training.Count; }")]
    [InlineData("src/Matching/MatchingEngine.cs", "using Matching.Training; using Matching.Planning; namespace Matching;")]
    [InlineData("src/Matching.Api/A.cs", "using Matching.Training; namespace Matching.Api;")]
    public void References_along_the_direction_are_left_alone(string path, string text) => Assert.Empty(ImportDirection.Violations(path, text));
}
