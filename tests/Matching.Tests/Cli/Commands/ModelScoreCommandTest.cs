using Matching.Features;
using Matching.Tests.Models;

namespace Matching.Tests.Cli;

[Collection(TinyWorld.Name)]
public class ModelScoreCommandTest(TinyWorld world)
{
    [Fact]
    public void A_foreign_file_scores_rows_with_its_own_names_or_with_those_of_a_map()
    {
        var model = world.WriteFile("scorer.json", AForeignModel.Preferring(2));
        var (rows, other) = (world.WriteFile("rows.csv", "id,b\nx,1\ny,3\n"), world.WriteFile("other.csv", "logEmployees\n3\n"));
        var map = world.WriteFile("score-map.csv", "model_feature,feature\nb,logEmployees\n");

        Assert.Equal(["id,score", "x,-1", "y,1"], Score(model, "--rows", rows, "--raw"));
        Assert.Equal(["row,score", "1,0.7310585786300049"], Score(model, "--rows", other, "--features", map));
    }

    [Fact]
    public void The_current_model_scores_rows_of_the_engines_features()
    {
        var names = FeatureSchema.Current.Names;
        var table = world.WriteFile("own.csv", $"{string.Join(',', names)}\n{new string(',', names.Count - 1)}\n");
        var svmlight = world.WriteFile("own.svmlight", "0\n");

        var scores = Score("outreach", "--rows", table);
        Assert.Equal(2, scores.Length);
        Assert.Equal(scores, Score("outreach", "--rows", svmlight));
        Assert.NotEqual(scores, Score("outreach", "--rows", svmlight, "--absent", "zero"));
    }

    [Fact]
    public void A_bad_row_is_named_and_nothing_is_written()
    {
        File.Delete(world.In("scores.csv"));
        var run = Run(world.WriteFile("scorer.json", AForeignModel.Preferring(2)), "--rows", world.WriteFile("bad.csv", "b\n1\nmany\n"));

        Assert.Equal(1, run.ExitCode);
        foreach (var word in (string[])["bad.csv", "3", "many"]) Assert.Contains(word, run.Error);
        Assert.False(File.Exists(world.In("scores.csv")));
    }

    [Theory]
    [InlineData("nothing-of-this-name", "--rows rows.csv")]
    [InlineData("outreach", "--rows not-there.csv")]
    [InlineData("outreach", "")]
    [InlineData("outreach", "--rows rows.csv --zero-based")]
    [InlineData("outreach", "--rows rows.csv --absent zero")]
    [InlineData("outreach", "--rows rows.csv --absent maybe")]
    [InlineData("outreach", "--rows scores.csv")]
    public void What_means_nothing_is_wrong_usage(string model, string options)
    {
        world.WriteFile("rows.csv", "b\n1\n");
        world.WriteFile("scores.csv", "b\n1\n");

        Assert.Equal(2, Run(model, [.. options.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.EndsWith(".csv", StringComparison.Ordinal) ? world.In(word) : word)]).ExitCode);
    }

    private CliRun Run(string model, params string[] more) => world.Run(["model", "score", model, "--out", world.In("scores.csv"), .. more]);

    private string[] Score(string model, params string[] more)
    {
        var run = Run(model, more);
        Assert.True(run.ExitCode == 0, run.Error);
        return File.ReadAllLines(world.In("scores.csv"));
    }
}
