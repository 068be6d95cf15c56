namespace Matching.Tests.Architecture;

public class PackageUseTest
{
    [Fact]
    public void No_package_is_known_outside_its_rooms() =>
        SourceTree.AssertNone(SourceTree.Files(["src"], ".cs", ".razor").SelectMany(f => PackageUse.Violations(f.Path, f.Text)));

    [Fact]
    public void Api_and_Cli_reference_the_engine_and_its_reports_alone()
    {
        var projects = SourceTree.Files(["src"], ".csproj");
        Assert.Contains(projects, p => p.Path == "src/Matching.Api/Matching.Api.csproj");
        Assert.Contains(projects, p => p.Path == "src/Matching.Cli/Matching.Cli.csproj");
        Assert.Contains(projects, p => p.Path == "src/Matching.Reports/Matching.Reports.csproj");
        SourceTree.AssertNone(projects.SelectMany(p => PackageUse.ProjectViolations(p.Path, p.Text)));
    }

    [Theory]
    [InlineData("src/Matching/Features/A.cs", "using Microsoft.ML.Data;")]
    [InlineData("src/Matching/Models/A.cs", "using Microsoft.ML.Trainers.LightGbm;")]
    [InlineData("src/Matching/Scoring/Forest.cs", "class A { Microsoft.ML.MLContext c; }")]
    [InlineData("src/Matching.Api/A.cs", "using Microsoft.ML;")]
    [InlineData("src/Matching/Storage/A.cs", "using LiteDB;")]
    [InlineData("src/Matching/Training/A.cs", "using MathNet.Numerics;")]
    [InlineData("src/Matching/Evaluation/A.cs", "using ScottPlot;")]
    [InlineData("src/Matching/Ranking/A.cs", "using Google.OrTools.Sat;")]
    [InlineData("src/Matching/Merit/A.cs", "using YamlDotNet.Core;")]
    [InlineData("src/Matching.Cli/A.cs", "using ScottPlot;")]
    [InlineData("src/Matching/Domain/A.cs", "using CsvHelper;")]
    [InlineData("src/Matching/Domain/A.cs", "using Csv = CsvHelper.Configuration;")]
    public void A_planted_package_is_found(string path, string text) => Assert.Single(PackageUse.Violations(path, text));

    [Theory]
    [InlineData("src/Matching/Training/A.cs", "using Microsoft.ML;")]
    [InlineData("src/Matching/Scoring/ForestOracle.cs", "using Microsoft.ML;")]
    [InlineData("src/Matching/Storage/LiteDb/A.cs", "using LiteDB;")]
    [InlineData("src/Matching/Storage/A.cs", "using Matching.Storage.LiteDb;")]
    [InlineData("src/Matching/Training/Calibration/A.cs", "using MathNet.Numerics;")]
    [InlineData("src/Matching.Reports/Plots/A.cs", "using ScottPlot;")]
    [InlineData("src/Matching/Planning/A.cs", "using Google.OrTools.Sat;")]
    [InlineData("src/Matching/Domain/A.cs", "using System.Text; using Matching.Domain;\nclass A { void M() { using var r = Open(); } }")]
    public void Packages_in_their_rooms_are_left_alone(string path, string text) => Assert.Empty(PackageUse.Violations(path, text));

    [Theory]
    [InlineData("src/Matching.Cli/Matching.Cli.csproj", "../Matching.Api/Matching.Api.csproj", 1)]
    [InlineData("src/Matching.Api/Matching.Api.csproj", @"..\Matching\Matching.csproj", 0)]
    [InlineData("src/Matching.Cli/Matching.Cli.csproj", "../Matching.Reports/Matching.Reports.csproj", 0)]
    [InlineData("src/Matching.Reports/Matching.Reports.csproj", "../Matching.Cli/Matching.Cli.csproj", 1)]
    [InlineData("src/Matching/Matching.csproj", "../Matching.Reports/Matching.Reports.csproj", 1)]
    [InlineData("src/Matching/Matching.csproj", "../Matching.Cli/Matching.Cli.csproj", 1)]
    public void A_planted_project_reference_is_found(string path, string reference, int violations) => Assert.Equal(
        violations,
        PackageUse.ProjectViolations(path, $"<Project><ItemGroup><ProjectReference Include=\"{reference}\" /></ItemGroup></Project>").Count());
}
