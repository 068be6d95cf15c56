using CsCheck;
using Matching.Scoring;

namespace Matching.Tests.Scoring;

public class ModelContributionsTest
{
    [Fact]
    public void With_the_base_they_add_up_to_the_sum_of_trees_and_weights_before_the_link() =>
        Gen.Int.Sample(seed =>
        {
            var random = new Random(seed);
            var drawn = new RandomForests(random);
            var forest = drawn.Draw(random.Next(1, 12), 5, 16, 4);
            double[] Draw() => [.. Enumerable.Range(0, forest.Input.Features).Select(_ => random.NextDouble() - 0.5)];
            var linear = new LinearModel(Draw(), Draw(), random.NextDouble(), random.Next(2) == 0 ? null : Draw());
            var linked = new Forest(forest.Width, forest.Trees, forest.Bias, forest.Input, new ScoreLink(LinkKind.Sigmoid, 2));
            var values = Enumerable.Range(0, forest.Input.Features).Select(_ => random.Next(4) == 0 ? float.NaN : (float)(random.NextDouble() * 4) - 2).ToArray();
            foreach (var model in (AdditiveModel[])[new(forest), new(null, linear), new(forest, linear), new(linked)])
            {
                var score = new double[1];
                CompiledModel.Compile(model).Score(values, 1, score);
                var sum = ModelContributions.Of(model).Base + Explain(model, values).Sum();
                Assert.Equal(score[0], sum, 1e-6 * Math.Max(1, Math.Abs(score[0])));
                Assert.Equal(model.Score(values), model.Link.Apply(sum), 1e-6);
            }
        });

    [Fact]
    public void A_weight_contributes_what_it_adds_beyond_its_mean()
    {
        var model = new AdditiveModel(null, new LinearModel([2, 10], [0, -1], 5, [6, 0]));

        Assert.Equal(11, ModelContributions.Of(model).Base);
        Assert.Equal([2, -1], Explain(model, [4, float.NaN]));
    }

    [Fact]
    public void Trees_without_covers_say_so()
    {
        var tree = new Tree([0], [0], [~0], [~1], [1, 5]);

        Assert.Contains("equally likely", ModelContributions.Of(new AdditiveModel(new Forest(1, [tree]))).Caution?.En, StringComparison.Ordinal);
        Assert.Null(ModelContributions.Of(new AdditiveModel(new Forest(1, [tree with { Covers = [1, 2] }]))).Caution);
        Assert.Null(ModelContributions.Of(new AdditiveModel(null, new LinearModel([1], [0]))).Caution);
    }

    private static double[] Explain(AdditiveModel model, float[] values)
    {
        var contributions = new double[values.Length];
        ModelContributions.Of(model).Explain(values, 1, contributions);
        return contributions;
    }
}
