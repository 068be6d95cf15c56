using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using CsCheck;
using Matching.Domain;
using Matching.Import;
using Matching.Tests.Storage;
using MiniExcelLibs;

namespace Matching.Tests.Import;

public class FileWriterTest
{
    public static TheoryData<DataFileKind, DataFileFormat> Everything => new(
        from kind in Enum.GetValues<DataFileKind>() from form in Enum.GetValues<DataFileFormat>() select (kind, form));

    [Theory]
    [MemberData(nameof(Everything))]
    public void What_is_written_reads_back_the_same(DataFileKind kind, DataFileFormat form) =>
        GeneratorOf(kind).Sample(
            data =>
            {
                using var file = new MemoryStream();
                FileWriter.Write(kind, data, file, form);
                file.Position = 0;
                var report = FileImporter.Read(kind, file, "round.trip", Reading.Context);
                Assert.True(report.Accepted, string.Join("\n", report.Issues));
                Assert.Equal(Shown.Of(data), Shown.Of(report.Rows));
            },
            iter: form == DataFileFormat.Csv ? 300 : 60,
            threads: 1,
            print: Shown.Of);

    [Fact]
    public void A_workbook_shows_Chinese_titles_units_and_keys()
    {
        using var file = new MemoryStream();
        FileWriter.Write(DataFileKind.Companies, new MatchingData { Companies = [new Company { Id = "C1", NameZh = "甲", Revenue = Money.FromWan(12.5m) }] }, file, DataFileFormat.Xlsx);
        file.Position = 0;

        var rows = file.Query(useHeaderRow: false).Cast<IDictionary<string, object?>>().ToList();

        Assert.Contains("营业收入(万元)", rows[0].Values);
        Assert.Contains("revenue_wan", rows[1].Values);
        Assert.Contains(12.5, rows[2].Values);
    }

    [Theory]
    [InlineData(DataFileKind.Companies, "营业收入(万元)", 16)]
    [InlineData(DataFileKind.Companies, "成立日期", 12)]
    [InlineData(DataFileKind.Plots, "数据日期", 12)]
    public void A_workbook_is_made_for_those_who_work_in_it(DataFileKind kind, string title, double atLeast)
    {
        using var file = new MemoryStream();
        FileWriter.Write(kind, Samples.OneOfEach, file, DataFileFormat.Xlsx);
        file.Position = 0;
        Assert.Equal([FileFormats.NameOf(kind).Zh], file.GetSheetNames());
        var titles = file.Query(useHeaderRow: false).Cast<IDictionary<string, object?>>().First().Values.ToList();
        file.Position = 0;
        using var archive = new ZipArchive(file);
        using var part = archive.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        var sheet = XDocument.Load(part);

        // A filter would sort the keys in the second row among the data.
        Assert.DoesNotContain(sheet.Descendants(), element => element.Name.LocalName == "autoFilter");
        var position = $"{titles.IndexOf(title) + 1}";
        var column = Assert.Single(sheet.Descendants(), element => element.Name.LocalName == "col" && element.Attribute("min")?.Value == position);
        Assert.True(double.Parse(column.Attribute("width")!.Value, CultureInfo.InvariantCulture) >= atLeast, column.ToString());
    }

    [Fact]
    public void An_area_given_in_mu_is_written_in_mu()
    {
        var text = Csv(DataFileKind.Plots, new MatchingData { Plots = [new Plot { Id = "P1", Area = Area.FromMu(1m) }] });

        Assert.DoesNotContain("666", text);
    }

    [Fact]
    public void A_column_that_most_rows_are_silent_about_is_written_where_one_is_not()
    {
        var silent = new Plot { Id = "P1" };

        Assert.DoesNotContain("red_line", Csv(DataFileKind.Plots, new MatchingData { Plots = [silent] }));
        Assert.Contains("red_line", Csv(DataFileKind.Plots, new MatchingData { Plots = [silent, new Plot { Id = "P2", RedLine = false }] }));
    }

    [Fact]
    public void A_file_without_rows_is_a_form_with_all_columns() =>
        Assert.Equal(
            FileFormats.Columns(DataFileKind.Enquiries).Select(column => column.Key),
            Csv(DataFileKind.Enquiries, MatchingData.Empty).Trim('\uFEFF', '\r', '\n').Split(','));

    [Fact]
    public void A_name_that_Excel_would_run_is_written_as_text() =>
        Assert.Contains("'=HYPERLINK", Csv(DataFileKind.Companies, new MatchingData { Companies = [new Company { Id = "C1", NameZh = "=HYPERLINK(1)" }] }));

    [Fact]
    public void A_list_item_with_a_separator_is_the_callers_fault()
    {
        var data = new MatchingData { Companies = [new Company { Id = "C1", NameZh = "甲", Tags = ["a;b"] }] };

        Assert.Contains("a;b", Assert.Throws<ArgumentException>(() => Csv(DataFileKind.Companies, data)).Message);
    }

    private static string Csv(DataFileKind kind, MatchingData data)
    {
        using var file = new MemoryStream();
        FileWriter.Write(kind, data, file);
        return System.Text.Encoding.UTF8.GetString(file.ToArray());
    }

    internal static Gen<MatchingData> GeneratorOf(DataFileKind kind) => kind switch
    {
        DataFileKind.Companies => Generators.Companies,
        DataFileKind.Plots => Generators.Plots,
        DataFileKind.Buildings => Generators.Buildings,
        DataFileKind.Units => Generators.Units,
        DataFileKind.Enquiries => Generators.Enquiries,
        DataFileKind.Engagements => Generators.Engagements,
        DataFileKind.Ties => Generators.Ties,
        DataFileKind.Goals => Generators.Goals,
        DataFileKind.Waivers => Generators.Waivers,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
