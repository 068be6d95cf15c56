using CsCheck;
using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Catalog;

public class IndustryKeyTest
{
    private static readonly Gen<string> Codes = Gen.OneOf(
        Gen.OneOf("", " ", "I", "C", "U", "65", "6", "I6520", "I652", "I65", "6520", "65201", "０6520", "ｉ65 20", "99", "I99", "C39", "039", "I06", "x", "I-65"),
        Gen.Select(Gen.OneOf("", "I", "C", "F"), Gen.Int[0, 99], (letter, digits) => letter + digits),
        Gen.Select(Gen.OneOf("", "I", "C"), Gen.Int[6400, 6599], (letter, digits) => letter + digits));

    [Fact]
    public void What_lies_under_what_is_the_same_as_for_text() =>
        Gen.Select(Codes, Codes).Sample((code, prefix) =>
            Assert.Equal(IndustryCode.HasPrefix(code, prefix), IndustryKey.Read(code).LiesUnder(IndustryKey.Read(prefix))));

    [Fact]
    public void A_company_is_known_by_its_code_of_2017()
    {
        var company = TestWorld.ACompany();

        Assert.True(IndustryKey.Of(company).LiesUnder(IndustryKey.Read("I65")));
        Assert.False(IndustryKey.Of(company with { IndustryVersion = IndustryVersion.Unknown }).IsKnown);
        Assert.False(IndustryKey.Of(company with { IndustryCode = null }).LiesUnder(default));
    }

    [Theory]
    [InlineData("I", "I6520", 1)]
    [InlineData("I65", "I6599", 2)]
    [InlineData("I652", "652", 3)]
    [InlineData("C3963", "3963", 4)]
    public void Codes_share_their_ancestors_down_to_a_level(string one, string other, int level)
    {
        var (a, b) = (IndustryKey.Read(one), IndustryKey.Read(other));

        Assert.Equal(level, a.Level);
        Assert.All(Enumerable.Range(1, level), l => Assert.Equal(a.AncestorAt(l), b.AncestorAt(l)));
    }

    [Fact]
    public void Codes_that_part_share_no_ancestor_below()
    {
        var (a, b) = (IndustryKey.Read("I6520"), IndustryKey.Read("I6531"));

        Assert.Equal(a.AncestorAt(2), b.AncestorAt(2));
        Assert.NotEqual(a.AncestorAt(3), b.AncestorAt(3));
        Assert.NotEqual(a.AncestorAt(4), b.AncestorAt(4));
        Assert.NotEqual(a.AncestorAt(1), IndustryKey.Read("C3963").AncestorAt(1));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("XYZ")]
    [InlineData("")]
    public void What_is_no_code_has_no_level(string? text) => Assert.Equal(0, IndustryKey.Read(text).Level);
}
