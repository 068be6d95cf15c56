using Matching.Domain;

namespace Matching.Tests.Domain;

public class IndustryCodeTest
{
    [Theory]
    [InlineData("I6520", "I6520", 4)]
    [InlineData("6520", "I6520", 4)]
    [InlineData(" i65 ", "I65", 2)]
    [InlineData("652", "I652", 3)]
    [InlineData("Ｉ", "I", 1)]
    [InlineData("0111", "A0111", 4)]
    [InlineData("43", "C43", 2)]
    [InlineData("97", "T97", 2)]
    public void A_missing_letter_is_that_of_the_division(string text, string expected, int level)
    {
        Assert.True(IndustryCode.TryParse(text, out var code));
        Assert.Equal(expected, code.ToString());
        Assert.Equal(level, code.Level);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("6")]
    [InlineData("I6")]
    [InlineData("65200")]
    [InlineData("C6520")]
    [InlineData("U65")]
    [InlineData("00")]
    [InlineData("98")]
    [InlineData("65a")]
    public void Other_text_is_no_code(string? text) => Assert.False(IndustryCode.TryParse(text, out _));

    [Theory]
    [InlineData("85", IndustryVersion.V2011, 'R')]
    [InlineData("85", IndustryVersion.V2017, 'Q')]
    [InlineData("79", IndustryVersion.V2011, 'O')]
    [InlineData("79", IndustryVersion.V2017, 'N')]
    [InlineData("82", IndustryVersion.V2011, 'P')]
    [InlineData("78", IndustryVersion.V2011, 'N')]
    public void From_division_79_on_the_editions_differ_in_their_letters(string text, IndustryVersion version, char section)
    {
        Assert.True(IndustryCode.TryParse(text, version, out var code));
        Assert.Equal(section, code.Section);
    }

    [Fact]
    public void A_letter_of_the_other_edition_is_refused_when_the_edition_is_known()
    {
        Assert.False(IndustryCode.TryParse("R8521", IndustryVersion.V2017, out _));
        Assert.True(IndustryCode.TryParse("R8521", IndustryVersion.Unknown, out var code));
        Assert.Equal('R', code.Section);
    }

    [Fact]
    public void Prefixes_lead_from_the_section_down()
    {
        Assert.True(IndustryCode.TryParse("I6520", out var code));
        Assert.Equal(["I", "I65", "I652", "I6520"], code.Prefixes);
        Assert.Equal("65", code.Division);
    }

    [Theory]
    [InlineData("I6520", "I65", true)]
    [InlineData("I6520", "65", true)]
    [InlineData("6520", "I65", true)]
    [InlineData("6520", "I", true)]
    [InlineData("6520", "C", false)]
    [InlineData("I6520", "I", true)]
    [InlineData("I6520", "C65", false)]
    [InlineData("I65", "I6520", false)]
    [InlineData("I6520", "66", false)]
    [InlineData("I", "I65", false)]
    [InlineData("I", "I", true)]
    [InlineData("文化", "I", false)]
    [InlineData(null, "I", false)]
    [InlineData("I6520", "", false)]
    public void A_prefix_may_lack_its_letter_on_either_side(string? code, string prefix, bool expected) =>
        Assert.Equal(expected, IndustryCode.HasPrefix(code, prefix));
}
