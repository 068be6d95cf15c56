using Matching.Benchmarks.Ltr;

namespace Matching.Benchmarks.Tests.Ltr;

public sealed class LtrFileTest : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Torn_and_unsorted_queries_are_put_together_in_the_order_in_which_they_first_come()
    {
        var (train, _) = Read("2 qid:9 1:0.5\n0 qid:3 1:1.5\n1 qid:9 1:2.5\n");

        Assert.Equal(["9", "3"], train.Names);
        Assert.Equal([0, 0, 1], train.Queries);
        Assert.Equal([2, 1, 0], train.Grades);
        Assert.Equal([0.5f, 2.5f, 1.5f], train.Flat);
        Assert.Equal([2, 1], train.Sizes);
    }

    [Fact]
    public void A_feature_that_a_row_leaves_out_is_zero_unless_asked_otherwise_and_nan_is_always_missing()
    {
        const string rows = "1 qid:1 2:7\n0 qid:1 1:3 2:nan\n";

        Assert.Equal([0f, 7f, 3f, float.NaN], Read(rows).Train.Flat);
        Assert.Equal([float.NaN, 7f, 3f, float.NaN], Read(rows, absentIsMissing: true).Train.Flat);
    }

    [Fact]
    public void Both_files_have_the_features_of_either()
    {
        var (train, test) = Read("1 qid:1 1:1\n", "0 qid:1 3:1\n");

        Assert.Equal((3, 3), (train.Width, test.Width));
        Assert.Equal([0f, 0f, 1f], test.Flat);
    }

    [Fact]
    public void Sizes_beside_a_file_stand_for_queries()
    {
        _files.Write("train.txt.query", "2\n1\n");
        _files.Write("test.txt.query", "1\n");

        var (train, _) = Read("1 1:1\n0 1:2\n2 1:3\n", "0 1:1\n");

        Assert.Equal([0, 0, 1], train.Queries);
    }

    [Theory]
    [InlineData("1 1:1\n", null, "train.txt:1", "qid")]
    [InlineData("1 qid:1 1:1\n0 1:2\n", null, "train.txt:2", "no qid")]
    [InlineData("1 1:1\n0 1:2\n", "3\n", "train.txt.query:1", "3 rows")]
    [InlineData("1 1:1\n0 1:2\n", "1\n", "train.txt.query:1", "1 rows")]
    [InlineData("1 1:1\n", "zwei\n", "train.txt.query:1", "'zwei'")]
    [InlineData("1 qid:1 1:1\nx qid:1 1:1\n", null, "train.txt:2", "x")]
    [InlineData("7 qid:1 1:1\n", null, "train.txt:1", "7")]
    [InlineData("1 qid:1 1:inf\n", null, "train.txt:1", "infinite")]
    [InlineData("1 qid:1 1:much\n", null, "train.txt", "much")]
    [InlineData("1 qid:1 900000:1\n", null, "train.txt", "900000")]
    public void What_is_wrong_is_refused_by_file_and_line(string rows, string? sizes, string place, string reason)
    {
        if (sizes is not null) _files.Write("train.txt.query", sizes);

        var refusal = Assert.Throws<FormatException>(() => Read(rows));

        Assert.Contains(place, refusal.Message);
        Assert.Contains(reason, refusal.Message);
    }

    private (LtrData Train, LtrData Test) Read(string train, string test = "0 qid:1 1:1\n", bool absentIsMissing = false) =>
        LtrFile.Read(_files.Write("train.txt", train), _files.Write("test.txt", test), absentIsMissing);
}
