using Matching.Affinity;

namespace Matching.Tests.Affinity;

public class CharGramsTest
{
    [Fact]
    public void Every_run_of_every_length_is_counted()
    {
        var bag = CharGrams.Of("五金五金", 1, 3);

        // 五 2, 金 2, 五金 2, 金五 1, 五金五 1, 金五金 1.
        Assert.Equal([1, 1, 1, 2, 2, 2], bag.Counts.Order());
        Assert.Equal(9, bag.Length);
        Assert.Equal(bag.Tokens.Order(), bag.Tokens);
    }

    [Fact]
    public void Lengths_share_no_token() => Assert.Empty(CharGrams.Of("五金五金", 1, 1).Tokens.Intersect(CharGrams.Of("五金五金", 2, 2).Tokens));

    [Fact]
    public void A_text_shorter_than_a_run_has_none() => Assert.Empty(CharGrams.Of("五", 2, 3).Tokens);

    [Theory]
    [InlineData(0, 2)]
    [InlineData(3, 2)]
    [InlineData(1, 5)]
    public void Refuses_lengths_that_make_no_sense(int shortest, int longest) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CharGrams.Of("五金", shortest, longest));
}
