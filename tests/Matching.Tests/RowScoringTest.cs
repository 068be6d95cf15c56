using System.Globalization;
using Matching.Import;
using Matching.Models;
using Matching.Scoring;
using Matching.Tests.Models;

namespace Matching.Tests;

public sealed class RowScoringTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("lightgbm-zero-as-missing")]
    [InlineData("lightgbm-binary-sigmoid")]
    [InlineData("xgboost-dart")]
    [InlineData("xgboost-ndcg")]
    public void A_file_of_rows_scores_as_its_own_library_says(string name)
    {
        var fixture = ForeignFixture.Read(name);
        var table = Write("rows.csv", [string.Join(',', fixture.Model.FeatureNames), .. File.ReadLines(Path.Combine(ForeignFixture.Folder, name + ".csv")).Skip(1).Select(line => string.Join(',', line.Split(',')[..^2]))]);
        var svmlight = Write("rows.svmlight", fixture.Rows.Select(row => "0 " + string.Join(' ', row.Index().Where(cell => !float.IsNaN(cell.Item)).Select(cell => string.Create(CultureInfo.InvariantCulture, $"{cell.Index + 1}:{cell.Item:R}"))).Replace("∞", "inf").Replace("Infinity", "inf")));

        fixture.AssertSame(Scores(table, new RowOptions(), fixture.Model, raw: true));
        fixture.AssertSame(Scores(svmlight, new RowOptions { IsSvmlight = true }, fixture.Model, raw: true));
        Assert.Equal(fixture.ByCompiled().Select(fixture.Model.Forest.Link.Apply), Scores(table, new RowOptions(), fixture.Model, raw: false));
    }

    [Fact]
    public void Many_blocks_of_rows_keep_their_order_and_ids()
    {
        const int Rows = 10_000;
        var rows = Write("rows.csv", ["id,b", .. Enumerable.Range(0, Rows).Select(i => $"r{i},{i}")]);
        var outcome = RowScoring.Run(Model(AForeignModel.Read(5_000)), rows, new RowOptions(), null, Out, raw: true, cancel: TestContext.Current.CancellationToken);
        var lines = File.ReadAllLines(Out);

        Assert.Equal((Rows, 0), (outcome.Rows, outcome.ErrorCount));
        Assert.Equal("id,score", lines[0]);
        Assert.Equal(Enumerable.Range(0, Rows).Select(i => $"r{i},{(i < 5_000 ? -1 : 1)}"), lines[1..]);
    }

    [Fact]
    public void With_one_bad_row_the_old_file_stays_and_every_bad_row_is_named()
    {
        File.WriteAllText(Out, "as it was");
        var rows = Write("rows.csv", ["b", .. Enumerable.Range(0, 9_000).Select(i => i % 4_000 == 3_999 ? "?" : "1")]);
        var outcome = RowScoring.Run(Model(AForeignModel.Read(2)), rows, new RowOptions(), null, Out, cancel: TestContext.Current.CancellationToken);

        Assert.False(outcome.Accepted);
        Assert.Equal([("rows.csv", 4_001, "b", "?"), ("rows.csv", 8_001, "b", "?")], outcome.Issues.Select(issue => (issue.File, issue.Row, issue.Column, issue.Value)));
        Assert.Equal("as it was", File.ReadAllText(Out));
        Assert.Equal(2, Directory.GetFiles(_folder.Path).Length);
    }

    [Fact]
    public void A_file_without_rows_is_refused() =>
        Assert.False(RowScoring.Run(Model(AForeignModel.Read(2)), Write("rows.csv", ["b"]), new RowOptions(), null, Out, cancel: TestContext.Current.CancellationToken).Accepted);

    [Fact]
    public void A_map_that_cannot_be_read_is_told_by_its_own_name()
    {
        var map = Write("map.csv", ["theirs,ours", "b,x"]);
        var outcome = RowScoring.Run(Model(AForeignModel.Read(2)), Write("rows.csv", ["x", "1"]), new RowOptions(), map, Out, cancel: TestContext.Current.CancellationToken);

        Assert.All(outcome.Issues, issue => Assert.Equal("map.csv", issue.File));
        Assert.False(outcome.Accepted);
    }

    [Fact]
    public void Giving_up_leaves_nothing_behind()
    {
        var rows = Write("rows.csv", ["b", "1"]);

        Assert.ThrowsAny<OperationCanceledException>(() => RowScoring.Run(Model(AForeignModel.Read(2)), rows, new RowOptions(), null, Out, cancel: new CancellationToken(canceled: true)));
        Assert.Equal([rows], Directory.GetFiles(_folder.Path));
    }

    private string Out => Path.Combine(_folder.Path, "scores.csv");

    private static ScorableModel Model(ForeignModel model) => new("m", model.FeatureNames, new AdditiveModel(model.Forest));

    private double[] Scores(string rows, RowOptions options, ForeignModel model, bool raw)
    {
        var outcome = RowScoring.Run(Model(model), rows, options, null, Out, raw, cancel: TestContext.Current.CancellationToken);
        Assert.Empty(outcome.Issues);
        var lines = File.ReadAllLines(Out);
        Assert.Equal("row,score", lines[0]);
        Assert.Equal(Enumerable.Range(1, lines.Length - 1).Select(i => $"{i}"), lines[1..].Select(line => line.Split(',')[0]));
        return [.. lines[1..].Select(line => double.Parse(line.Split(',')[1], CultureInfo.InvariantCulture))];
    }

    private string Write(string name, IEnumerable<string> lines)
    {
        var path = Path.Combine(_folder.Path, name);
        File.WriteAllLines(path, lines);
        return path;
    }
}
