using Matching.Affinity;

namespace Matching.Tests.Affinity;

public class TfIdfTest
{
    private static readonly Bag[] Texts = [.. new[] { "五金建材", "五金五金", "建材批发", "批发服装" }.Select(text => CharGrams.Of(text, 1, 3))];

    [Fact]
    public void Agrees_with_scikit_learn()
    {
        // scikit-learn 1.2.1: TfidfVectorizer(analyzer='char', ngram_range=(1, 3), sublinear_tf=True, min_df=2) on the four texts.
        var weights = TfIdf.Fit(Texts, 2);

        Assert.Equal(9, weights.Width);
        Assert.Equal([.40824829f, .40824829f, .40824829f, .40824829f, .40824829f, .40824829f], weights.Vector(Texts[0]).Values, Near);
        Assert.Equal([.57735027f, .57735027f, .57735027f], weights.Vector(CharGrams.Of("五金店五金", 1, 3)).Values, Near);
    }

    [Fact]
    public void Rare_and_repeated_tokens_weigh_more()
    {
        var weights = TfIdf.Fit(Texts, 1);
        // 服装 is in one text, 批发 in two: ln(5/2) + 1 against ln(5/3) + 1; 批发 twice: 1 + ln 2 times as much.
        var vector = weights.Vector(CharGrams.Of("批发批发服装", 2, 2));
        var (rare, repeated) = (Math.Log(5.0 / 2) + 1, (1 + Math.Log(2)) * (Math.Log(5.0 / 3) + 1));
        // 发服 is in one text as well; 发批 in none.
        var length = Math.Sqrt(2 * rare * rare + repeated * repeated);

        Assert.Equal(new[] { rare / length, rare / length, repeated / length }.Order().Select(v => (float)v), vector.Values.Order(), Near);
    }

    [Fact]
    public void Unseen_tokens_make_no_vector() => Assert.Empty(TfIdf.Fit(Texts, 1).Vector(CharGrams.Of("饭店", 1, 3)).Indices);

    private static bool Near(float a, float b) => Math.Abs(a - b) < 1e-6;
}
