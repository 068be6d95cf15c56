using System.Text;
using Matching.Import;

namespace Matching.Tests.Import;

public class RowFileTest
{
    private static readonly RowOptions Table = new(), Svmlight = new() { IsSvmlight = true };

    [Fact]
    public void A_table_is_read_by_its_header_whatever_the_order() => AssertRows(
        [("", [2, 1, float.NaN]), ("", [float.NaN, -0.5f, 3e-7f])],
        Rows("b,a,c\n1,2,\n-0.5,,3e-7\n", Table));

    [Fact]
    public void An_id_is_carried_through() => AssertRows([("C-1", [1, 2, 3]), ("公司二", [4, 5, 6])], Rows("a,b,ID,c\n1,2,C-1,3\n4,5,公司二,6\n", Table));

    [Fact]
    public void A_feature_that_is_not_used_may_be_left_out_and_a_row_of_nothing_is_a_row() =>
        AssertRows([("", [1, 2, float.NaN]), ("", [float.NaN, float.NaN, float.NaN]), ("", [3, 4, float.NaN])], Rows("a,b\n1,2\n\n,\n3,4\n", Table));

    [Fact]
    public void A_column_may_bear_the_name_that_a_map_gives_it() => AssertRows([("", [1, 2, 3])], Rows("a,bee,see\n1,2,3\n", Table, ("bee", "b"), ("c", "see")));

    [Theory]
    [InlineData("a,b,price\n1,2,3\n", 1, "price", "no such feature")]
    [InlineData("a,b,a\n1,2,3\n", 1, "a", "the same column")]
    [InlineData("a,c\n1,2\n", 1, "", "uses: b")]
    [InlineData("", 0, "", "empty")]
    public void A_header_that_does_not_fit_is_refused(string text, int row, string column, string reason) => AssertRefused(text, Table, row, column, reason);

    [Theory]
    [InlineData("a,b\n1,2\n1,x\n", 3, "b", "not a number")]
    [InlineData("a,b\n1,2\n1,1e40\n", 3, "b", "not a number")]
    [InlineData("a,b\n1,2,3\n", 2, "", "3 cells, the header 2")]
    [InlineData("a,b\n\"1,2\n", 2, "", "not closed")]
    public void A_bad_row_is_named(string text, int row, string column, string reason) => AssertRefused(text, Table, row, column, reason);

    [Fact]
    public void Svmlight_counts_from_one_and_what_is_left_out_is_missing() => AssertRows(
        [("", [0.5f, float.NaN, -2]), ("", [float.NaN, float.NaN, float.NaN]), ("", [float.NaN, 0, float.NaN])],
        Rows("1 qid:7 1:0.5 3:-2 # a comment\n\n-1\n# nothing\n0\t2:0", Svmlight));

    [Fact]
    public void Svmlight_may_count_from_zero_and_leave_out_zeros() => AssertRows(
        [("", [0.5f, 0, -2])], Rows("1 0:0.5 2:-2", Svmlight with { IsZeroBased = true, AbsentIsZero = true }));

    [Theory]
    [InlineData("1 1:2\n1 4:1\n", 2, "4", "between 1 and 3")]
    [InlineData("1 0:1\n", 1, "0", "between 1 and 3")]
    [InlineData("1 -1:1\n", 1, "-1", "between 1 and 3")]
    [InlineData("1 1:1 1:2\n", 1, "1", "twice")]
    [InlineData("1 1:x\n", 1, "1 a", "not a number")]
    [InlineData("1 2:\n", 1, "2 b", "not a number")]
    [InlineData("1 1\n", 1, "", "index:value")]
    [InlineData("1:1 2:3\n", 1, "label", "label")]
    public void A_bad_line_of_svmlight_is_named(string text, int row, string column, string reason) => AssertRefused(text, Svmlight, row, column, reason);

    private static void AssertRefused(string text, RowOptions options, int row, string column, string reason)
    {
        var log = new IssueLog("rows");
        Read(text, options, log, []);

        Assert.Contains(log.Issues(), issue => issue.Row == row && issue.Column == column && issue.Reason.En.Contains(reason, StringComparison.Ordinal));
    }

    private static void AssertRows((string Id, float[] Values)[] expected, List<(string Id, float[] Values)> rows)
    {
        Assert.Equal(expected.Select(row => row.Id), rows.Select(row => row.Id));
        Assert.All(expected, (row, i) => Assert.Equal(row.Values, rows[i].Values));
    }

    private static List<(string Id, float[] Values)> Rows(string text, RowOptions options, params (string, string)[] aliases)
    {
        var log = new IssueLog("rows");
        var rows = Read(text, options, log, aliases);
        Assert.Empty(log.Issues());
        return rows;
    }

    // Three features, the first two of which are used.
    private static List<(string Id, float[] Values)> Read(string text, RowOptions options, IssueLog log, (string, string)[] aliases)
    {
        using var reader = RowFile.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), new RowFeatures(["a", "b", "c"], [true, true, false], aliases), options, log);
        var rows = new List<(string, float[])>();
        var values = new float[3];
        while (reader?.Read(values) == true) rows.Add((reader.Id, [.. values]));
        return rows;
    }
}
