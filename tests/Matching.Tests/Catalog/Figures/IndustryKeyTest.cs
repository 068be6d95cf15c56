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
}
