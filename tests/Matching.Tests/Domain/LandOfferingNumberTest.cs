using Matching.Domain;

namespace Matching.Tests.Domain;

public class LandOfferingNumberTest
{
    [Theory]
    [InlineData("杭政储出【2026】33号地块（拱墅区祥符东单元）")]
    [InlineData("杭政储出2026 33号")]
    [InlineData("杭政储出[2026]33号")]
    [InlineData("杭政储出〔2026〕33号")]
    [InlineData("杭政储出（2026）33号")]
    [InlineData("杭政储出［２０２６］３３号")]
    [InlineData("  杭政储出 ( 2026 ) 33 号")]
    public void Row12_Brackets_do_not_change_the_key(string text)
    {
        Assert.True(LandOfferingNumber.TryParse(text, out var number));
        Assert.Equal(('杭', '储', 2026, 33), number.Key);
        Assert.Equal("杭政储出[2026]33号", number.ToString());
    }

    [Fact]
    public void Reserve_and_industrial_land_are_numbered_apart()
    {
        Assert.True(LandOfferingNumber.TryParse("杭政储出[2020]67号", out var reserve));
        Assert.True(LandOfferingNumber.TryParse("杭政工出[2020]67号", out var industrial));
        Assert.NotEqual(reserve, industrial);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("杭政储出[2020]67")]
    [InlineData("杭政储出[1999]67号")]
    [InlineData("京政储出[2020]67号")]
    [InlineData("杭政储出[2020]12345号")]
    [InlineData("GS0806-R21/B1/B2-05")]
    public void Other_text_is_no_offering_number(string? text) => Assert.False(LandOfferingNumber.TryParse(text, out _));
}
