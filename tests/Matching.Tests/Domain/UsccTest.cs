using CsCheck;
using Matching.Domain;

namespace Matching.Tests.Domain;

public class UsccTest
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly Gen<string> First16 =
        Gen.Select(Gen.Char[Alphabet].Array[8], Gen.Int[0, 999_999], (s, division) => $"9{s[0]}{division:000000}{new string(s)}");

    [Theory]
    [InlineData("91330100716105852F")]
    [InlineData("91330000733796106P")]
    [InlineData("914403001922038216")]
    [InlineData("9144030071526726XG")]
    [InlineData("91440400192548256N")]
    [InlineData("91440300192317458F")]
    [InlineData("91440300100012316L")]
    [InlineData("91350100M000100Y43")]
    [InlineData("913301990000001740")]
    [InlineData("91330199MA0TERT165")]
    [InlineData("91330199MA0TERT240")]
    [InlineData("91330199000000019K")]
    public void Row17_Published_and_synthetic_codes_are_valid(string code)
    {
        Assert.True(Uscc.TryParse(code, out var uscc, out var reason), reason?.ToString());
        Assert.Equal(code, uscc.ToString());
    }

    [Fact]
    public void Row17_The_published_negative_example_is_refused_for_its_letter()
    {
        Assert.False(Uscc.TryParse("91350100M000100Y4Z", out _, out var reason));
        Assert.Contains("'Z' at position 18", reason.En);
    }

    [Theory]
    [InlineData("91350100M000100Y53", "position 17")]
    [InlineData("91350100M000100Y44", "position 18")]
    [InlineData("9135A100M000100Y43", "division")]
    [InlineData("91350100M000100Y4", "17 found")]
    [InlineData("", "0 found")]
    [InlineData(null, "0 found")]
    public void The_reason_names_the_check_that_failed(string? code, string expected)
    {
        Assert.False(Uscc.TryParse(code, out _, out var reason));
        Assert.Contains(expected, reason.En);
    }

    [Fact]
    public void Full_width_lower_case_and_spaces_are_the_same_code()
    {
        Assert.True(Uscc.TryParse(" ９１３３０１００ 716105852f ", out var uscc, out _));
        Assert.Equal("91330100716105852F", uscc.Value);
        Assert.Equal("330100", uscc.Division);
    }

    [Fact]
    public void Completed_codes_are_valid_and_one_wrong_character_is_always_found() =>
        Gen.Select(First16, Gen.Int[0, 17], Gen.Char[Alphabet]).Sample((first, at, other) =>
        {
            var code = Uscc.Complete(first).Value;
            var wrong = code.ToCharArray();
            wrong[at] = other;
            return Uscc.TryParse(code, out _, out _) && (code[at] == other || !Uscc.TryParse(new string(wrong), out _, out _));
        });

    [Fact]
    public void Only_a_well_formed_beginning_can_be_completed() =>
        Assert.Throws<ArgumentException>(() => Uscc.Complete("9133019900O00001"));
}
