using System.Net;
using System.Text.Json;
using MiniExcelLibs;

namespace Matching.Tests.Cli;

[Collection(TinyWorld.Name)]
public class SheetCommandTest(TinyWorld world)
{
    [Theory]
    [InlineData("zh", "评审单", "没有来询，需求未知")]
    [InlineData("en", "Review sheet", "no enquiry, so its needs are unknown")]
    public void A_page_is_written_in_the_language_that_was_asked_for(string language, params string[] said)
    {
        var file = world.In($"sheet-{language}.html");
        var run = world.Run("sheet", "C01", "building:B1", "--out", file, "--lang", language);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"matching sheet C01 building:B1 --as-of 2026-06-15 --out {file}", run.Output.ReplaceLineEndings(""));
        Assert.All(said, words => Assert.Contains(words, File.ReadAllText(file)));
    }

    [Fact]
    public void The_ending_decides_the_form()
    {
        Assert.Equal(0, world.Run("sheet", "C01", "center:ic-design", "--out", world.In("sheet.xlsx")).ExitCode);
        Assert.Equal(0, world.Run("sheet", "C01", "plot:P1", "--out", world.In("sheet.json")).ExitCode);
        Assert.Equal(2, world.Run("sheet", "C01", "plot:P1", "--out", world.In("sheet.pdf")).ExitCode);
        Assert.Equal(2, world.Run("sheet", "C01", "plot:P1").ExitCode);

        using (var book = File.OpenRead(world.In("sheet.xlsx"))) Assert.True(book.Query().Count() > 30);
        using var json = JsonDocument.Parse(File.ReadAllText(world.In("sheet.json")));
        Assert.Equal("plot:P1", json.RootElement.GetProperty("pair").GetProperty("offeringId").GetString());
    }

    [Fact]
    public void An_enquiry_says_what_is_needed_also_of_a_new_company()
    {
        var known = world.WriteFile("known.json", """{"company": {"id": "C01"}, "areaMinM2": 1000}""");
        var unknown = world.WriteFile("new.json", """{"company": {"nameZh": "全新企业", "industryCode": "I6520"}, "areaMinM2": 9000}""");

        Assert.Equal(0, world.Run("sheet", "C01", "building:B1", "--enquiry", known, "--out", world.In("known.html")).ExitCode);
        Assert.Contains("1,000 m²", WebUtility.HtmlDecode(File.ReadAllText(world.In("known.html"))));
        Assert.Equal(0, world.Run("sheet", "new", "building:B1", "--enquiry", unknown, "--out", world.In("new.html")).ExitCode);
        Assert.Contains("全新企业", File.ReadAllText(world.In("new.html")));

        var other = world.Run("sheet", "C02", "building:B1", "--enquiry", known, "--out", world.In("other.html"));
        Assert.Equal(2, other.ExitCode);
        Assert.Contains("C01", other.Error);
        Assert.False(File.Exists(world.In("other.html")));
    }

    [Fact]
    public void Names_that_nothing_bears_are_wrong_usage()
    {
        Assert.Equal(2, world.Run("sheet", "NOBODY", "building:B1", "--out", world.In("no.html")).ExitCode);
        Assert.Equal(2, world.Run("sheet", "C01", "building:NOWHERE", "--out", world.In("no.html")).ExitCode);
        Assert.False(File.Exists(world.In("no.html")));
    }
}
