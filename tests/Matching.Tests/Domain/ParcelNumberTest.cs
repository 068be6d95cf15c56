using Matching.Domain;

namespace Matching.Tests.Domain;

public class ParcelNumberTest
{
    [Fact]
    public void Row10_A_mixed_parcel_names_district_block_uses_and_sequence()
    {
        var number = Parse("GS0806-R21/B1/B2-05");
        Assert.Equal("GS", number.DistrictPrefix);
        Assert.Equal("0806", number.Block);
        Assert.Equal(["R21", "B1", "B2"], number.Uses);
        Assert.Equal("05", number.Sequence);
    }

    [Fact]
    public void Row11_Older_newer_and_bare_forms_are_read()
    {
        var older = Parse("GS05-B1/B2-09");
        Assert.Equal(("GS", "05", "09"), (older.DistrictPrefix, older.Block, older.Sequence));
        var newer = Parse("XH020104-22");
        Assert.Equal(("XH", "020104", "22"), (newer.DistrictPrefix, newer.Block, newer.Sequence));
        Assert.Empty(newer.Uses);
        var bare = Parse("R22-07");
        Assert.True(bare.IsBare);
        Assert.Null(bare.DistrictPrefix);
        Assert.Equal(["R22"], bare.Uses);
        Assert.Equal("07", bare.Sequence);
    }

    [Theory]
    [InlineData("ＧＳ０５－Ｂ１／Ｂ２－０９")]
    [InlineData(" GS05-B1/B2-09 地块")]
    [InlineData("GS05—B1/B2—09地块（原C2-09地块）")]
    [InlineData("GS05-B1/B2-09(原C2-09、C3-01)地块")]
    public void Ways_of_typing_a_number_make_no_difference(string text) => Assert.Equal(Parse("GS05-B1/B2-09"), Parse(text));

    [Fact]
    public void An_old_number_becomes_an_alias_and_lends_no_uses()
    {
        var number = Parse("GS05-B1/B2-09地块（原C2-09地块、C3-01）");
        Assert.Equal(["C2-09", "C3-01"], number.Aliases);
        Assert.Equal(["B1", "B2"], number.Uses);
    }

    [Fact]
    public void The_code_of_innovation_land_may_be_written_in_Chinese() => Assert.Equal(["M创"], Parse("GS0806-M创-12A").Uses);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("地块")]
    [InlineData("GS0806")]
    [InlineData("GS0806-R21/-05")]
    [InlineData("GS0806-R21-05-1")]
    [InlineData("G0806-R21-05")]
    [InlineData("GS0806-R21-05（祥符东）")]
    [InlineData("杭政储出[2020]67号")]
    public void Other_text_is_no_parcel_number(string? text) => Assert.False(ParcelNumber.TryParse(text, out _));

    [Theory]
    [InlineData("GS0806-R21/B1/B2-05")]
    [InlineData("XH020104-22")]
    [InlineData("R22-07")]
    public void The_written_form_reads_back(string text) => Assert.Equal(text, Parse(text).ToString());

    private static ParcelNumber Parse(string text)
    {
        Assert.True(ParcelNumber.TryParse(text, out var number), text);
        return number;
    }
}
