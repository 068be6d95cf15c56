using CsCheck;
using Matching.Features;
using Matching.Scoring;

namespace Matching.Tests.Scoring;

public class RuleContributionsTest
{
    private static readonly FeatureSchema Schema = FeatureSchema.Current;

    [Fact]
    public void With_the_base_they_add_up_to_the_points() =>
        Gen.Int.Sample(seed =>
        {
            var random = new Random(seed);
            float[] values = [.. Schema.Features.Select(f => random.Next(3) == 0 ? float.NaN : (float)(f.Min + (random.NextDouble() * (f.Max - f.Min))))];
            var score = new double[1];
            RuleScorer.Current.Score(values, 1, score);

            Assert.Equal(score[0], RuleContributions.Current.Base + Explain(values).Sum(), 1e-9);
        });

    [Fact]
    public void Where_nothing_is_known_the_points_are_the_base() =>
        Assert.All(Explain([.. Schema.Features.Select(_ => float.NaN)]), contribution => Assert.Equal(0, contribution));

    [Fact]
    public void A_price_above_the_budget_speaks_against()
    {
        float[] values = [.. Schema.Features.Select(_ => float.NaN)];
        values[Schema.IndexOf("budgetSlack")] = -0.5f;

        Assert.Equal(-3.75, Explain(values)[Schema.IndexOf("budgetSlack")]);
    }

    private static double[] Explain(float[] values)
    {
        var contributions = new double[values.Length];
        RuleContributions.Current.Explain(values, 1, contributions);
        return contributions;
    }
}
