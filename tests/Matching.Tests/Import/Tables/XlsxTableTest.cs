using System.IO.Compression;
using Matching.Domain;
using Matching.Import;

namespace Matching.Tests.Import;

/// <summary>Workbooks as Excel writes them, put together by hand: typed cells, Chinese date formats, gaps.</summary>
public class XlsxTableTest
{
    private const string Header = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>id</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>name_zh</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>founded_on</t></is></c><c r=\"D1\" t=\"inlineStr\"><is><t>revenue_wan</t></is></c></row>";

    [Theory]
    [InlineData(1, "built-in date")]
    [InlineData(2, "Chinese custom date")]
    [InlineData(3, "Chinese built-in date, seen as a bare number")]
    public void Reads_typed_cells_and_dates_of_every_format(int style, string what)
    {
        var report = Read(Header + $"<row r=\"2\"><c r=\"A2\"><v>7</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>甲</t></is></c><c r=\"C2\" s=\"{style}\"><v>45351</v></c><c r=\"D2\"><v>12.5</v></c></row>");

        var company = Assert.Single(report.Rows.Companies);
        Assert.True(company is { Id: "7" } && company.FoundedOn == new DateOnly(2024, 2, 29) && company.Revenue == Money.FromWan(12.5m), what);
    }

    [Fact]
    public void A_year_in_a_date_column_is_no_day_number() =>
        Assert.Equal("founded_on", Assert.Single(Read(Header + Row(2, "<c r=\"C2\"><v>2016</v></c>")).Issues).Column);

    [Fact]
    public void Row_numbers_survive_gaps()
    {
        var report = Read(Header + Row(2, "") + Row(5, "<c r=\"D5\"><v>-1</v></c>"));

        Assert.Equal((5, "revenue_wan"), (report.Issues[0].Row, report.Issues[0].Column));
        Assert.Equal(2, report.RowCount);
    }

    [Theory]
    [InlineData("<c r=\"F2\" t=\"inlineStr\"><is><t>stray</t></is></c>", "no title")]
    [InlineData("<c r=\"D2\" t=\"e\"><v>#N/A</v></c>", "formula")]
    public void Odd_cells_are_told(string cell, string expected) => Assert.Contains(expected, Assert.Single(Read(Header + Row(2, cell)).Issues).Reason.En);

    [Fact]
    public void A_code_typed_as_a_number_has_lost_digits() =>
        Assert.Contains("digits", Assert.Single(Read(Header.Replace("founded_on", "uscc") + Row(2, "<c r=\"C2\"><v>914403001922038216</v></c>")).Issues).Reason.En);

    [Fact]
    public void Only_the_first_sheet_is_read_and_that_is_said()
    {
        var report = Read(Header + Row(2, ""), sheets: "<sheet name=\"一\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"二\" sheetId=\"2\" r:id=\"rId9\"/>");

        Assert.Single(report.Rows.Companies);
        Assert.Contains("一", Assert.Single(report.Issues).Reason.Zh);
    }

    [Fact]
    public void Days_counted_from_1904_are_refused() =>
        Assert.Contains("1904", Assert.Single(Read(Header, properties: "<workbookPr date1904=\"1\"/>").Issues).Reason.En);

    [Fact]
    public void A_damaged_sheet_is_refused()
    {
        var report = Read(Header + "<row r=\"2\"><c r=\"A2\"><v>7</v></c>", close: false);

        Assert.False(report.Accepted);
        Assert.Contains("damaged", report.Issues[^1].Reason.En);
    }

    private static string Row(int number, string cells) =>
        $"<row r=\"{number}\"><c r=\"A{number}\" t=\"inlineStr\"><is><t>C{number}</t></is></c><c r=\"B{number}\" t=\"inlineStr\"><is><t>甲</t></is></c>{cells}</row>";

    private static ImportReport Read(string rows, string sheets = "<sheet name=\"一\" sheetId=\"1\" r:id=\"rId1\"/>", string properties = "", bool close = true)
    {
        const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(archive, "_rels/.rels", $"<Relationships {Package}><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Put(archive, "xl/workbook.xml", $"<workbook {Main} xmlns:r=\"{Office}\">{properties}<sheets>{sheets}</sheets></workbook>");
            Put(archive, "xl/_rels/workbook.xml.rels", $"<Relationships {Package}><Relationship Id=\"rId1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>");
            Put(archive, "xl/styles.xml", $"<styleSheet {Main}><numFmts count=\"1\"><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/></numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"176\" applyNumberFormat=\"1\"/><xf numFmtId=\"31\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            Put(archive, "xl/worksheets/sheet1.xml", $"<worksheet {Main}><dimension ref=\"A1:D2\"/><sheetData>{rows}" + (close ? "</sheetData></worksheet>" : ""));
        }

        return Reading.Read(DataFileKind.Companies, file.ToArray());
    }

    private static void Put(ZipArchive archive, string name, string content)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write("<?xml version=\"1.0\"?>" + content);
    }
}
