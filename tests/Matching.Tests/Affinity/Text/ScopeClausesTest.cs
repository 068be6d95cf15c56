using Matching.Affinity;

namespace Matching.Tests.Affinity;

public class ScopeClausesTest
{
    [Fact]
    public void Verbs_objects_and_pairs_are_tokens() =>
        // Two verbs, two objects, four pairs.
        Assert.Equal(8, ScopeClauses.Of("批发、零售:五金,建材").Tokens.Length);

    [Theory]
    [InlineData("批发:五金;批发:建材", "批发:五金,建材")]
    [InlineData("五金的批发", "批发:五金")]
    [InlineData("批发：五金（除专控）。", "批发:五金")]
    [InlineData("零售、批发:五金", "批发和零售:五金")]
    public void The_same_business_has_the_same_tokens(string words, string other) =>
        Assert.Equal(ScopeClauses.Of(other).Tokens, ScopeClauses.Of(words).Tokens);

    [Fact]
    public void Selling_and_making_a_thing_share_only_the_thing() =>
        Assert.Single(ScopeClauses.Of("批发:五金").Tokens.Intersect(ScopeClauses.Of("制造:五金").Tokens));

    [Theory]
    [InlineData("")]
    [InlineData(":;,。")]
    public void Nothing_said_is_no_token(string words) => Assert.Empty(ScopeClauses.Of(words).Tokens);
}
