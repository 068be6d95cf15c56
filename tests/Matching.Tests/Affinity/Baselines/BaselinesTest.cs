using Matching.Affinity;

namespace Matching.Tests.Affinity;

public class BaselinesTest
{
    [Fact]
    public void Popularity_counts_firms() =>
        Assert.Equal([2, 0, 1, 0, 0, 0], new Popularity().Score([SmallTown.At(0, "五金"), SmallTown.At(0, ""), SmallTown.At(2, "服装")], new Firm("服装")));

    [Theory]
    [InlineData("五金批发", -5.69817539, -6.08764015)]
    [InlineData("建材建材", -4.33637205, -4.33637205)]
    [InlineData("饭店", -.69314718, -.69314718)]
    public void Naive_bayes_agrees_with_scikit_learn(string words, double first, double second)
    {
        // scikit-learn 1.2.1: MultinomialNB(alpha=.1) on counts of pairs of characters.
        var scores = new NaiveBayes().Score([SmallTown.At(0, "五金建材"), SmallTown.At(0, "五金五金"), SmallTown.At(1, "建材批发"), SmallTown.At(1, "批发服装")], new Firm(words));

        Assert.Equal(first, scores[0], 1e-7);
        Assert.Equal(second, scores[1], 1e-7);
        Assert.True(scores[2] < scores[1]);
    }

    [Fact]
    public void Nearest_tenants_are_three_or_all_there_are()
    {
        var same = Enumerable.Repeat(SmallTown.At(0, "五金"), 3);

        var scores = new NearestTenants().Score(
            [.. same, SmallTown.At(0, "服装"), SmallTown.At(1, "五金"), SmallTown.At(1, "服装"), SmallTown.At(2, "五金")], new Firm("五金"));

        Assert.Equal([1, .5, 1, 0, 0, 0], scores, (a, b) => Math.Abs(a - b) < 1e-6);
    }
}
