using Matching.Domain;

namespace Matching.Tests.Domain;

public class IndustryEditionsTest
{
    [Fact]
    public void Row18_The_digits_6550_are_chip_design_in_2011_and_data_storage_in_2017()
    {
        Assert.Equal("I6520", IndustryEditions.To2017("I6550", IndustryVersion.V2011));
        Assert.Equal("I6550", IndustryEditions.To2017("I6550", IndustryVersion.V2017));
        Assert.Null(IndustryEditions.To2017("I6550", IndustryVersion.Unknown));
    }

    [Theory]
    [InlineData("6520", "I6531")]
    [InlineData("6540", "I6550")]
    [InlineData("6530", "I6560")]
    [InlineData("6510", "I651")]
    [InlineData("652", "I6531")]
    [InlineData("6591", "I657")]
    [InlineData("6410", "I6410")]
    [InlineData("6420", "I642")]
    [InlineData("5294", "F5292")]
    [InlineData("5292", "F5291")]
    [InlineData("5261", "F5261")]
    [InlineData("5262", "F5263")]
    [InlineData("5263", "F5264")]
    [InlineData("5264", "F5265")]
    [InlineData("3963", "C3973")]
    [InlineData("3962", "C3972")]
    [InlineData("3660", "C3670")]
    [InlineData("7292", "L728")]
    [InlineData("8521", "R8621")]
    [InlineData("8610", "R8710")]
    [InlineData("8640", "R8750")]
    [InlineData("8660", "R8770")]
    [InlineData("8710", "R8810")]
    [InlineData("8731", "R8831")]
    [InlineData("8011", "O8111")]
    [InlineData("8293", "P8393")]
    [InlineData("5442", "G5443")]
    [InlineData("5810", "G5910")]
    [InlineData("7491", "M749")]
    [InlineData("5177", "F5176")]
    [InlineData("8941", "R9053")]
    public void Codes_of_2011_move_to_where_their_meaning_went(string code2011, string code2017) =>
        Assert.Equal(code2017, IndustryEditions.To2017(code2011, IndustryVersion.V2011));

    [Theory]
    [InlineData("3841", "C3841")]
    [InlineData("C3911", "C3911")]
    [InlineData("5164", "F5164")]
    [InlineData("7320", "M7320")]
    [InlineData("I65", "I65")]
    [InlineData("I", "I")]
    public void Codes_that_mean_the_same_keep_their_digits(string code2011, string code2017) =>
        Assert.Equal(code2017, IndustryEditions.To2017(code2011, IndustryVersion.V2011));

    [Theory]
    [InlineData("7224")]
    [InlineData("6571")]
    [InlineData("7296")]
    [InlineData("R6520")]
    [InlineData("芯片")]
    [InlineData(null)]
    public void A_code_that_2011_does_not_have_or_that_was_torn_apart_is_left_unmapped(string? code) =>
        Assert.Null(IndustryEditions.To2017(code, IndustryVersion.V2011));

    [Fact]
    public void Every_row_of_the_table_leads_from_a_division_of_2011_to_a_code_of_2017()
    {
        var rows = EmbeddedTable.Rows("Domain/Identity/industry_2011_to_2017.csv");
        Assert.All(rows, r => Assert.True(IndustryCode.TryParse(r[0].TrimEnd('*'), IndustryVersion.V2011, out _), r[0]));
        Assert.All(rows.Where(r => r[1].Length > 0), r => Assert.True(IndustryCatalog.TryFind(r[1].TrimEnd('*'), out _), r[1]));
        Assert.Equal(rows.Count, rows.DistinctBy(r => r[0]).Count());
    }

    [Fact]
    public void Whatever_comes_out_of_2011_is_a_code_of_2017() => Assert.All(
        Enumerable.Range(100, 9_600).Select(n => IndustryEditions.To2017(n.ToString("0000"), IndustryVersion.V2011)).OfType<string>(),
        code => Assert.True(IndustryCatalog.TryFind(code, out _), code));
}
