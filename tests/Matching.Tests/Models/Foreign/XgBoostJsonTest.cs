using System.Text;
using System.Text.RegularExpressions;
using Matching.Models;
using Matching.Scoring;

namespace Matching.Tests.Models;

public class XgBoostJsonTest
{
    private static readonly string Logistic = File.ReadAllText(ForeignFixture.PathOf("xgboost-logistic"));
    private static readonly string Dart = File.ReadAllText(ForeignFixture.PathOf("xgboost-dart"));

    [Fact]
    public void The_file_says_names_version_objective_and_link()
    {
        var model = ForeignModelFile.Read(ForeignFixture.PathOf("xgboost-logistic"));

        Assert.Equal(("xgboost", "1.7.4", "binary:logistic"), (model.Library, model.LibraryVersion, model.Objective));
        Assert.Equal(["scale", "distance", "rent", "growth", "tiny", "noise"], model.FeatureNames);
        Assert.Equal(new ScoreLink(LinkKind.Sigmoid), model.Forest.Link);
        Assert.Equal(Math.Log(0.3f / (1.0 - 0.3f)), model.Forest.Bias);
        Assert.Equal("f3", ForeignModelFile.Read(ForeignFixture.PathOf("xgboost-ndcg")).FeatureNames[3]);
    }

    [Fact]
    public void The_base_score_of_newer_versions_is_a_list_of_one()
    {
        var newer = Parse(Regex.Replace(Logistic, @"""base_score"":""([^""]*)""", @"""base_score"":""[$1]"""));

        Assert.Equal(Parse(Logistic).Forest.Bias, newer.Forest.Bias);
    }

    [Fact]
    public void Default_directions_may_be_truth_values()
    {
        var older = Regex.Replace(Logistic, @"""default_left"":\[([01,]*)\]", m => $@"""default_left"":[{m.Groups[1].Value.Replace("1", "true").Replace("0", "false")}]");

        Assert.Contains("true", older, StringComparison.Ordinal);
        Assert.Equal(Parse(Logistic).Forest.Input.Columns, Parse(older).Forest.Input.Columns);
    }

    [Fact]
    public void What_is_at_the_threshold_goes_right()
    {
        var forest = Parse(Logistic).Forest;
        var condition = float.Parse(Regex.Match(Logistic, @"""split_conditions"":\[([^,]*),").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(float.BitDecrement(condition), forest.Trees[0].Thresholds[0]);
    }

    [Theory]
    [InlineData("xgboost-categorical", "categorical")]
    [InlineData("xgboost-gblinear", "'gblinear'")]
    [InlineData("xgboost-multiclass", "3 outputs")]
    [InlineData("xgboost-poisson", "'count:poisson'")]
    public void What_cannot_be_served_is_refused_by_name(string name, string said)
    {
        var refused = Assert.Throws<ModelRefusedException>(() => ForeignModelFile.Read(ForeignFixture.PathOf(name)));

        Assert.Contains($"{name}.json", refused.Message, StringComparison.Ordinal);
        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"base_score\":\"3E-1\"", "\"base_score\":\"[3E-1,3E-1]\"", "is not one number")]
    [InlineData("\"base_score\":\"3E-1\"", "\"base_score\":\"1.5E0\"", "no probability")]
    [InlineData("\"num_feature\":\"6\"", "\"num_feature\":\"7\"", "should have 7")]
    [InlineData("\"num_feature\":\"6\"", "\"num_feature\":\"2000000000\"", "not plausible")]
    [InlineData("[\"scale\",", "[\"rent\",", "'rent'")]
    [InlineData("\"num_target\":\"1\"", "\"num_target\":\"2\"", "2 outputs")]
    [InlineData("\"tree_info\":[0,", "\"tree_info\":[1,", "outputs")]
    [InlineData("\"size_leaf_vector\":\"0\"}}", "\"size_leaf_vector\":\"3\"}}", "outputs")]
    [InlineData("\"left_children\":[1,", "\"left_children\":[0,", "reached twice")]
    [InlineData("\"left_children\":[1,", "\"left_children\":[999,", "node 999")]
    [InlineData("\"left_children\":[1,", "\"left_children\":[\"1\",", "left_children")]
    [InlineData("\"left_children\":[1,", "\"left_children\":[1,1,", "differ in length")]
    [InlineData("\"split_indices\":[", "\"split_indices\":[6,", "differ in length")]
    [InlineData("\"split_conditions\":[", "\"split_conditions\":[1e999,", "split_conditions")]
    [InlineData("\"learner\":", "\"pupil\":", "learner is missing")]
    [InlineData("\"version\":", "\"age\":", "version is missing")]
    public void A_file_that_contradicts_itself_is_refused(string found, string put, string said)
    {
        Assert.Contains(found, Logistic, StringComparison.Ordinal);
        Assert.Contains(said, Assert.Throws<ModelRefusedException>(() => Parse(Logistic.Replace(found, put))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_split_on_a_feature_that_is_not_there_is_refused()
    {
        var first = Regex.Match(Logistic, @"""split_indices"":\[\d").Value;
        Assert.Contains("feature 6 of 6", Assert.Throws<ModelRefusedException>(() => Parse(Logistic.Replace(first, first[..^1] + "6"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Dart_needs_a_weight_a_tree() => Assert.Contains(
        "13 weights", Assert.Throws<ModelRefusedException>(() => Parse(Dart.Replace("\"weight_drop\":[", "\"weight_drop\":[1,"))).Message, StringComparison.Ordinal);

    // Pruning leaves nodes behind that nothing refers to.
    [Fact]
    public void Nodes_that_the_root_does_not_reach_are_left_out()
    {
        var model = Parse(
            """
            {"learner":{"feature_names":[],"gradient_booster":{"model":{"tree_info":[0],"trees":[{
              "default_left":[0,0,0,1,0],"left_children":[2,-1,-1,1,-1],"right_children":[4,-1,-1,2,-1],"split_indices":[1,0,0,0,0],"split_conditions":[0.5,9,-1,7,2]}]},"name":"gbtree"},
             "learner_model_param":{"base_score":"1E0","num_class":"0","num_feature":"2"},"objective":{"name":"reg:squarederror"}},"version":[2,0,3]}
            """);

        Assert.Equal(["f1"], model.UsedFeatures);
        Assert.Equal([-1, 2], Assert.Single(model.Forest.Trees).Leaves);
        Assert.Equal((0, 3, 3), (Score(model, 0.4f), Score(model, 0.5f), Score(model, float.NaN)));
    }

    private static double Score(ForeignModel model, float value)
    {
        var encoded = new float[model.Forest.Width];
        model.Forest.Input.Encode([0, value], encoded);
        return ForestOracle.Score(model.Forest, encoded);
    }

    private static ForeignModel Parse(string text) => ForeignModelFile.Parse(Encoding.UTF8.GetBytes(text), "m.json");
}
