using Matching.Domain;

namespace Matching.Tests.Domain;

public class CompanyTagsTest
{
    [Theory]
    [InlineData("LittleGiant")]
    [InlineData("littlegiant")]
    [InlineData("专精特新“小巨人”")]
    public void Finds_a_tag_by_key_or_name(string text)
    {
        Assert.True(CompanyTags.TryFind(text, out var tag));
        Assert.Equal("LittleGiant", tag.Key);
    }

    [Fact]
    public void Scores_by_the_noisy_or_of_distinct_known_tags()
    {
        Assert.Equal(0, CompanyTags.Score([]));
        Assert.Equal(0, CompanyTags.Score(["SomethingElse"]));
        Assert.Equal(0.8, CompanyTags.Score(["FortuneGlobal500"]), 1e-12);
        Assert.Equal(1 - (0.2 * 0.8), CompanyTags.Score(["FortuneGlobal500", "HighTech", "SomethingElse"]), 1e-12);
        Assert.Equal(0.8, CompanyTags.Score(["FortuneGlobal500", "世界500强", "fortuneglobal500"]), 1e-12);
    }

    [Fact]
    public void Every_weight_leaves_room_for_more() => Assert.All(CompanyTags.All, tag => Assert.InRange(tag.Weight, 0.05, 0.95));
}
