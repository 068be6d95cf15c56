using System.Text;
using Matching.Export;
using MiniExcelLibs;

namespace Matching.Tests.Export;

public class RowsFileTest
{
    private static readonly string[] Headers = ["名称 Name", "值 Value"];

    [Fact]
    public void Csv_quotes_what_it_must_and_runs_no_formula()
    {
        using var stream = new MemoryStream();
        RowsFile.WriteCsv(stream, Headers, [["甲,乙", 1.5], ["=1+1", null]]);

        Assert.Equal("\uFEFF名称 Name,值 Value\n\"甲,乙\",1.5\n'=1+1,\n", Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void In_a_workbook_numbers_are_numbers_and_text_runs_no_formula()
    {
        using var stream = new MemoryStream();
        RowsFile.WriteXlsx(stream, "计划", Headers, [["@甲", 1.5]]);
        stream.Position = 0;

        var row = (IDictionary<string, object>)stream.Query(useHeaderRow: true).Single();
        Assert.Equal(("'@甲", 1.5), (row["名称 Name"], row["值 Value"]));
    }

    [Fact]
    public void A_workbook_without_rows_still_has_its_header()
    {
        using var stream = new MemoryStream();
        RowsFile.WriteXlsx(stream, "计划", Headers, []);
        stream.Position = 0;

        Assert.Equal(Headers, ((IDictionary<string, object>)stream.Query().Single()).Values);
    }
}
