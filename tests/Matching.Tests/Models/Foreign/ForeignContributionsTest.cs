using System.Globalization;
using Matching.Scoring;

namespace Matching.Tests.Models;

public class ForeignContributionsTest
{
    public static TheoryData<string> LightGbm { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(ForeignFixture.Folder, "Contributions"), "lightgbm-*.csv").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory]
    [MemberData(nameof(LightGbm))]
    public void They_are_those_that_LightGBM_says_itself(string name)
    {
        var fixture = ForeignFixture.Read(name);
        var contributions = ForestContributions.Of(fixture.Model.Forest);
        var lines = File.ReadAllLines(Path.Combine(ForeignFixture.Folder, "Contributions", name + ".csv"));
        Assert.Equal([.. fixture.Model.FeatureNames, "base"], lines[0].Split(','));
        Assert.Equal(fixture.Rows.Length, lines.Length - 1);
        Assert.All(fixture.Rows, (row, i) =>
        {
            var expected = lines[i + 1].Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
            var sums = new double[row.Length];
            contributions.AddTo(row, 1, sums);
            Assert.All((double[])[.. sums, contributions.Base], (sum, f) => Assert.Equal(expected[f], sum, 1e-9));
        });
    }

    [Theory]
    [InlineData("xgboost-squarederror")]
    [InlineData("xgboost-forest")]
    public void The_trees_of_XGBoost_bring_the_sums_of_their_second_derivatives(string name)
    {
        var forest = ForeignFixture.Read(name).Model.Forest;

        // Of a squared error each row counts 1, so that every tree counts the rows it was grown on.
        Assert.True(forest.KnowsCovers);
        Assert.All(forest.Trees, tree => Assert.InRange(tree.Covers!.Sum(), 200, 400));
    }
}
