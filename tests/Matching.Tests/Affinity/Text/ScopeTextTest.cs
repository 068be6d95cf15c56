using Matching.Affinity;

namespace Matching.Tests.Affinity;

public class ScopeTextTest
{
    [Theory]
    [InlineData("五金 （Ａ级）；Ｂ", "五金(a级);b")]
    [InlineData("〔甲〕【乙】[丙]﹑", "(甲)(乙)(丙)、")]
    [InlineData(" \t\n", "")]
    public void Has_one_spelling(string words, string same) => Assert.Equal(same, ScopeText.Normalize(words));

    [Fact]
    public void Long_texts_are_read_to_their_end() => Assert.Equal(new string('金', 5000), ScopeText.Normalize(new string('金', 5000)));
}
