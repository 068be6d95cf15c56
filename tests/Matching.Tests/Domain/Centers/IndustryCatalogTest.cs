using Matching.Domain;

namespace Matching.Tests.Domain;

public class IndustryCatalogTest
{
    [Theory]
    [InlineData(0, 20)]
    [InlineData(1, 0)]
    [InlineData(2, 97)]
    [InlineData(3, 473)]
    [InlineData(4, 1381)]
    public void Holds_every_code_of_the_standard(int digits, int count) =>
        Assert.Equal(count, IndustryCatalog.All.Count(e => e.Digits == digits));

    [Theory]
    [InlineData("I6520", "I6520", "集成电路设计")]
    [InlineData("6520", "I6520", "集成电路设计")]
    [InlineData(" i652 ", "I652", "集成电路设计")]
    [InlineData("65", "I65", "软件和信息技术服务业")]
    [InlineData("I", "I", "信息传输、软件和信息技术服务业")]
    [InlineData("0111", "A0111", "稻谷种植")]
    public void Finds_a_code_of_any_level_with_or_without_its_letter(string text, string code, string name)
    {
        Assert.True(IndustryCatalog.TryFind(text, out var entry));
        Assert.Equal((code, name), (entry.Code, entry.NameZh));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("C6520")]
    [InlineData("I9999")]
    [InlineData("软件")]
    public void Refuses_what_the_standard_does_not_hold(string? text)
    {
        Assert.False(IndustryCatalog.TryFind(text, out _));
        Assert.Null(IndustryCatalog.NameOf(text));
        Assert.Empty(IndustryCatalog.LeavesUnder(text));
    }

    [Fact]
    public void Leaves_under_a_group_are_its_classes() =>
        Assert.Equal(["I6511", "I6512", "I6513", "I6519"], IndustryCatalog.LeavesUnder("651").Select(e => e.Code));

    [Fact]
    public void Every_code_hangs_under_a_known_parent() =>
        Assert.All(IndustryCatalog.All.Where(e => e.Digits > 0), e =>
            Assert.True(IndustryCatalog.TryFind(e.Digits == 2 ? e.Code[..1] : e.Code[..^1], out _), e.Code));
}
