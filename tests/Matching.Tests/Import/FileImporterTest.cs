using System.Text;
using Matching.Domain;
using Matching.Import;

namespace Matching.Tests.Import;

public class FileImporterTest
{
    [Fact]
    public void Names_each_of_ten_faults_and_takes_nothing()
    {
        using var file = File.OpenRead(Repository.PathOf("tests", "Matching.Tests", "Import", "Fixtures", "broken.csv"));
        var report = FileImporter.Read(DataFileKind.Companies, file, "broken.csv", Reading.Context);

        Assert.False(report.Accepted);
        Assert.Empty(report.Rows.Companies);
        Assert.Equal(11, report.RowCount);
        Assert.Equal(
            [
                (3, "id", ""), (4, "name_zh", ""), (5, "id", "C-01"), (6, "uscc", "91330199MA0TERT16"), (7, "revenue_wan", "1,234.5"),
                (8, "employees", "无"), (9, "founded_on", "2016.5.18"), (10, "ownership", "国企"), (11, "rd_share", "12"), (12, "", ""),
            ],
            report.Issues.Select(i => (i.Row, i.Column, i.Value)));
        Assert.All(report.Issues, i =>
        {
            Assert.Equal(IssueSeverity.Error, i.Severity);
            Assert.Equal("broken.csv", i.File);
            Assert.NotEmpty(i.Reason.Zh);
            Assert.NotEmpty(i.Remedy.En);
        });
        Assert.Contains("1234.5", report.Issues[4].Remedy.En);
        Assert.Contains("2016-05-18", report.Issues[6].Remedy.En);
        Assert.Contains("Private", report.Issues[7].Remedy.En);
        Assert.Contains("0.12", report.Issues[8].Remedy.En);
    }

    [Fact]
    public void The_example_for_users_is_the_fixture() => Assert.Equal(
        File.ReadAllText(Repository.PathOf("tests", "Matching.Tests", "Import", "Fixtures", "broken.csv")),
        File.ReadAllText(Repository.PathOf("docs", "examples", "companies-broken.csv")));

    [Fact]
    public void Reports_a_thousand_issues_and_counts_all()
    {
        var text = new StringBuilder("id,name_zh,note\n");
        for (var i = 0; i < 2_500; i++) text.Append("C").Append(i).Append(",,x\n");

        var report = Reading.Read(DataFileKind.Companies, text.ToString());

        Assert.Equal(2_500, report.ErrorCount);
        Assert.Equal(1, report.WarningCount);
        Assert.Equal(1_000, report.Issues.Count);
        Assert.Equal(2_500, report.RowCount);
        Assert.All(report.Issues, i => Assert.Equal(IssueSeverity.Error, i.Severity));
    }

    [Fact]
    public void An_unknown_column_is_a_warning()
    {
        var report = Reading.Read(DataFileKind.Companies, "id,name_zh,备注\nC1,甲,hello\n");

        Assert.True(report.Accepted);
        Assert.Equal("甲", Assert.Single(report.Rows.Companies).NameZh);
        var issue = Assert.Single(report.Issues);
        Assert.Equal((IssueSeverity.Warning, 1, "备注"), (issue.Severity, issue.Row, issue.Column));
    }

    [Theory]
    [InlineData("id,name_zh\nC1,Acme, Inc\n", 2, "3")]
    [InlineData("id,name_zh\nC1,甲\nC2\n", 3, "1")]
    [InlineData("id,name_zh,\nC1,甲,stray\n", 2, "stray")]
    public void A_row_that_does_not_fit_the_header_is_named(string text, int row, string mentions)
    {
        var issue = Reading.Fault(DataFileKind.Companies, text);

        Assert.Equal(row, issue.Row);
        Assert.Contains(mentions, issue.Reason.En);
    }

    [Fact]
    public void Quoted_line_breaks_and_blank_rows_keep_spreadsheet_row_numbers()
    {
        var report = Reading.Read(DataFileKind.Companies, "id,name_zh,business_scope\r\nC1,甲,\"一\r\n二\"\r\n\r\n,,\r\nC2,,x\r\n");

        Assert.Equal(5, Assert.Single(report.Issues).Row);
        Assert.Equal(2, report.RowCount);
    }

    [Theory]
    [InlineData("id,name_zh\nC1,\"never closed\nC2,乙\n")]
    [InlineData("id,name_zh\nC1,a \"b\" c\n")]
    public void Misplaced_quotes_are_errors(string text) => Assert.Contains("quot", Reading.Read(DataFileKind.Companies, text).Issues[0].Reason.En);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n  \n")]
    public void An_empty_file_is_refused(string text) => Assert.Equal(0, Reading.Fault(DataFileKind.Companies, text).Row);

    [Fact]
    public void A_header_without_rows_is_taken_with_a_warning()
    {
        var report = Reading.Read(DataFileKind.Plots, "id,name\n");

        Assert.True(report.Accepted);
        Assert.Equal(1, report.WarningCount);
    }

    [Fact]
    public void References_are_checked_only_when_known()
    {
        const string Text = "company_id,offering_id,stage,on\nC9,plot:P9,40,2026-01-01\nC1,building:B1,40,2026-01-01\nC1,center:big-data,20,2026-01-01\n";
        var context = Reading.Context with { CompanyIds = new HashSet<string> { "C1" }, PlotIds = new HashSet<string>(), BuildingIds = new HashSet<string> { "B1" } };

        Assert.Equal(3, Reading.Rows(DataFileKind.Engagements, Text).Engagements.Count);
        var report = Reading.Read(DataFileKind.Engagements, Text, context);
        Assert.Equal([(2, "company_id"), (2, "offering_id")], report.Issues.Select(i => (i.Row, i.Column)));
    }

    [Fact]
    public void Reports_progress_and_stops_when_asked()
    {
        var text = "id,name_zh\n" + string.Concat(Enumerable.Range(0, 2_100).Select(i => $"C{i},甲\n"));
        var seen = new List<int>();
        using var stop = new CancellationTokenSource();
        var context = Reading.Context with { Progress = new Listener(seen.Add) };

        Reading.Read(DataFileKind.Companies, text, context);
        Assert.Equal([1_000, 2_000, 2_100], seen);

        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => Reading.Read(DataFileKind.Companies, text, context with { Cancellation = stop.Token }));
    }

    [Fact]
    public void A_stream_that_cannot_seek_is_read_too()
    {
        using var once = new System.IO.Compression.BrotliStream(Compressed("id,name_zh\nC1,甲\n"), System.IO.Compression.CompressionMode.Decompress);

        Assert.Single(FileImporter.Read(DataFileKind.Companies, once, "once.csv", Reading.Context).Rows.Companies);
    }

    private static MemoryStream Compressed(string text)
    {
        var packed = new MemoryStream();
        using (var brotli = new System.IO.Compression.BrotliStream(packed, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
            brotli.Write(Encoding.UTF8.GetBytes(text));
        packed.Position = 0;
        return packed;
    }

    private sealed class Listener(Action<int> heard) : IProgress<int>
    {
        public void Report(int value) => heard(value);
    }
}
