using System.Text;
using System.Text.RegularExpressions;
using Matching.Models;
using Matching.Scoring;

namespace Matching.Tests.Models;

public class LightGbmTextTest
{
    private static readonly string Regression = Text("lightgbm-regression");

    [Fact]
    public void A_feature_becomes_one_column_for_each_way_that_its_missing_values_go()
    {
        var nan = ForeignModelFile.Read(ForeignFixture.PathOf("lightgbm-regression")).Forest.Input.Columns;
        Assert.Contains(nan, c => float.IsNegativeInfinity(c.WhenMissing));
        Assert.Contains(nan, c => float.IsNaN(c.WhenMissing));
        Assert.Equal(nan.Count, nan.Distinct().Count());
        Assert.DoesNotContain(nan, c => c.ZeroIsMissing);

        Assert.All(ForeignModelFile.Read(ForeignFixture.PathOf("lightgbm-zero-as-missing")).Forest.Input.Columns, c => Assert.True(c.ZeroIsMissing));
        Assert.All(ForeignModelFile.Read(ForeignFixture.PathOf("lightgbm-no-missing")).Forest.Input.Columns, c => Assert.Equal(0, c.WhenMissing));
    }

    [Fact]
    public void The_header_says_names_version_objective_and_link()
    {
        var model = ForeignModelFile.Read(ForeignFixture.PathOf("lightgbm-binary-sigmoid"));

        Assert.Equal(("lightgbm", "v4", "binary sigmoid:1.7"), (model.Library, model.LibraryVersion, model.Objective));
        Assert.Equal(["scale", "distance", "rent", "growth", "tiny", "noise"], model.FeatureNames);
        Assert.Equal(new ScoreLink(LinkKind.Sigmoid, 1.7), model.Forest.Link);
        Assert.Equal("Column_3", ForeignModelFile.Read(ForeignFixture.PathOf("lightgbm-no-missing")).FeatureNames[3]);
    }

    [Fact]
    public void The_third_format_and_a_custom_objective_are_read_too()
    {
        Assert.Equal("v3", Parse(Regression.Replace("version=v4", "version=v3")).LibraryVersion);
        Assert.Equal(("custom", ScoreLink.Identity), (Parse(Regression.Replace("objective=regression\n", "")) is var model ? (model.Objective, model.Forest.Link) : default));
    }

    [Fact]
    public void A_model_that_found_nothing_to_split_is_its_constant()
    {
        var model = ForeignModelFile.Read(ForeignFixture.PathOf("lightgbm-constant"));

        Assert.Empty(model.UsedFeatures);
        Assert.Equal(2.5, ForestOracle.Score(model.Forest, new float[model.Forest.Width]), 6);
    }

    [Fact]
    public void A_threshold_between_two_singles_becomes_the_lower_one()
    {
        var threshold = Regex.Match(Regression, @"threshold=(\S+)").Groups[1].Value;
        float Read(string written) => Parse(WithSizes(Regression.Replace($"threshold={threshold} ", $"threshold={written} "))).Forest.Trees[0].Thresholds[0];

        Assert.Equal(0.5f, Read("0.50000000000000011"));
        Assert.Equal(float.BitDecrement(0.5f), Read("0.49999999999999994"));
        Assert.Equal(float.MaxValue, Read("1e+300"));
        Assert.Equal(float.NegativeInfinity, Read("-1e+300"));
        Assert.Equal(float.PositiveInfinity, Read("inf"));
        Assert.Equal(1e-35f, Read("0"));
        Assert.Equal(1e-35f, Read("1.0000000180025095e-35"));
        Assert.Equal(float.BitDecrement(-1e-35f), Read("-1.0000000180025095e-35"));
    }

    [Theory]
    [InlineData("lightgbm-categorical", "categorical")]
    [InlineData("lightgbm-linear", "linear_tree")]
    [InlineData("lightgbm-multiclass", "3 outputs")]
    [InlineData("lightgbm-poisson", "'poisson'")]
    public void What_cannot_be_served_is_refused_by_name(string name, string said)
    {
        var refused = Assert.Throws<ModelRefusedException>(() => ForeignModelFile.Read(ForeignFixture.PathOf(name)));

        Assert.Contains($"{name}.txt", refused.Message, StringComparison.Ordinal);
        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("version=v4", "version=v2", "v2")]
    [InlineData("objective=regression", "objective=regression sqrt", "sqrt")]
    [InlineData("objective=regression", "objective=binary sigmoid:-1", "sigmoid")]
    [InlineData("objective=regression", "objective=binary", "binary")]
    [InlineData("feature_names=scale ", "feature_names=scale scale ", "7 features")]
    [InlineData("feature_names=scale distance ", "feature_names=scale scale ", "'scale'")]
    [InlineData("tree_sizes=", "tree_sizes=1", "tree_sizes")]
    [InlineData("tree_sizes=", "tree_sizes=-1 ", "tree_sizes")]
    [InlineData("tree_sizes=", "sizes=", "tree_sizes")]
    [InlineData("max_feature_idx=5", "max_feature_idx=2147483647", "should have 2147483648")]
    [InlineData("max_feature_idx=5", "max_feature_idx=five", "max_feature_idx")]
    [InlineData("num_leaves=8", "num_leaves=9", "num_leaves")]
    [InlineData("num_cat=0", "num_cat=1", "categorical")]
    [InlineData("shrinkage=1", "num_cat=0", "num_cat twice")]
    [InlineData("end of trees", "end of tree", "end of trees")]
    [InlineData("Tree=3", "Tree=4", "tree 3")]
    public void A_file_that_contradicts_itself_is_refused(string found, string put, string said)
    {
        Assert.Contains(found, Regression, StringComparison.Ordinal);
        var changed = Regression.Replace(found, put);
        var refused = Assert.Throws<ModelRefusedException>(() => Parse(found is "num_leaves=8" or "num_cat=0" or "shrinkage=1" ? WithSizes(changed) : changed));

        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("split_feature=0", "split_feature=6", "feature 6 of 6")]
    [InlineData("split_feature=0", "split_feature=-1", "feature -1 of 6")]
    [InlineData("decision_type=", "decision_type=1", "decision_type")]
    [InlineData("threshold=", "threshold=1 ", "not 8")]
    [InlineData("threshold=", "threshold=nan", "threshold")]
    [InlineData("left_child=1", "left_child=0", "tree 0, split 0")]
    [InlineData("left_child=1", "left_child=-99", "tree 0, split 0")]
    [InlineData("leaf_value=", "leaf_value=nan ", "leaf_value")]
    public void A_broken_tree_is_refused(string found, string put, string said)
    {
        var changed = new Regex(Regex.Escape(found)).Replace(Regression, put, 1);
        Assert.NotEqual(Regression, changed);
        Assert.Contains(said, Assert.Throws<ModelRefusedException>(() => Parse(WithSizes(changed))).Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Line_ends_of_Windows_are_refused_with_the_cure() =>
        Assert.Contains("LF", Assert.Throws<ModelRefusedException>(() => Parse(Regression.ReplaceLineEndings("\r\n"))).Message, StringComparison.Ordinal);

    private static string Text(string name) => File.ReadAllText(ForeignFixture.PathOf(name));

    private static ForeignModel Parse(string text) => ForeignModelFile.Parse(Encoding.UTF8.GetBytes(text), "m.txt");

    // Makes the sizes right again after a tree was changed.
    private static string WithSizes(string text)
    {
        var sizes = Regex.Matches(text, @"Tree=\d+\n.*?(?=Tree=|end of trees)", RegexOptions.Singleline).Select(m => m.Length);
        return Regex.Replace(text, "tree_sizes=.*", $"tree_sizes={string.Join(' ', sizes)}");
    }
}
