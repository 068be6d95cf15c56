using CsCheck;
using Matching.Scoring;

namespace Matching.Tests.Scoring;

public class ForestContributionsTest
{
    [Fact]
    public void They_are_the_Shapley_values_of_the_definition_on_any_small_forest() =>
        Gen.Int.Sample(seed =>
        {
            var random = new Random(seed);
            var drawn = new RandomForests(random);
            var forest = drawn.Draw(random.Next(1, 7), 3, 12, 3);
            var contributions = ForestContributions.Of(forest);
            foreach (var row in Rows(drawn, forest, 4)) AssertNear(BruteForceShapley.Of(forest, row), Explain(contributions, row));
        });

    [Fact]
    public void With_the_base_they_add_up_to_the_score_of_any_row() =>
        Gen.Int.Sample(seed =>
        {
            var random = new Random(seed);
            var drawn = new RandomForests(random);
            var forest = drawn.Draw(random.Next(1, 40), 10, 64, 8);
            var contributions = ForestContributions.Of(forest);
            foreach (var row in Rows(drawn, forest, 8))
            {
                var encoded = new float[forest.Width];
                forest.Input.Encode(row, encoded);
                Assert.Equal(ForestOracle.Score(forest, encoded), contributions.Base + Explain(contributions, row).Sum(), 1e-10);
            }
        }, iter: 50);

    [Fact]
    public void Rows_side_by_side_get_what_each_gets_alone() =>
        Gen.Select(Gen.Int, Gen.Int[2, 21]).Sample((seed, rows) =>
        {
            var drawn = new RandomForests(new Random(seed));
            var forest = drawn.Draw(5, 4, 16, 4);
            var contributions = ForestContributions.Of(forest);
            var columns = drawn.Rows(forest, rows);
            var sums = new double[columns.Length];
            contributions.AddTo(columns, rows, sums);
            for (var row = 0; row < rows; row++)
            {
                float[] values = [.. Enumerable.Range(0, 5).Select(f => columns[(f * rows) + row])];
                Assert.Equal(Explain(contributions, values), Enumerable.Range(0, 5).Select(f => sums[(f * rows) + row]));
            }
        }, iter: 50);

    [Fact]
    public void The_base_is_the_mean_of_the_rows_that_the_covers_count()
    {
        // Three rows at 1, one at 5: the first split leads three of four to the left.
        var tree = new Tree([0], [0], [~0], [~1], [1, 5]) { Covers = [3, 1] };
        var contributions = ForestContributions.Of(new Forest(2, [tree], 10));

        Assert.Equal(12, contributions.Base);
        AssertNear([3, 0], Explain(contributions, [1, 7]));
        AssertNear([-1, 0], Explain(contributions, [-1, 7]));
    }

    [Fact]
    public void Without_covers_every_leaf_is_as_likely_as_the_other()
    {
        var tree = new Tree([0, 0], [0, 1], [~0, ~1], [1, ~2], [3, 6, 9]);

        Assert.Equal(6, ForestContributions.Of(new Forest(1, [tree])).Base);
    }

    [Fact]
    public void A_value_and_its_flag_are_one_feature()
    {
        var input = new ForestInput(1, [new(0, InputKind.Value, -9), new(0, InputKind.MissingFlag)]);
        var tree = new Tree([1, 0], [0.5f, 0], [1, ~0], [~2, ~1], [1, 2, 6]) { Covers = [1, 1, 2] };
        var contributions = ForestContributions.Of(new Forest(2, [tree], 0, input));

        Assert.Equal(3.75, contributions.Base);
        AssertNear([2.25], Explain(contributions, [float.NaN]));
        AssertNear([-1.75], Explain(contributions, [1]));
    }

    [Fact]
    public void A_path_over_many_features_stays_exact()
    {
        // 300 splits, each on a feature of its own: the middle of the binomial coefficients would have 89 digits.
        const int Depth = 300;
        var splits = Enumerable.Range(0, Depth).ToArray();
        var tree = new Tree(splits, new float[Depth], [.. splits.Select(i => ~i)], [.. splits.Select(i => i == Depth - 1 ? ~Depth : i + 1)], [.. Enumerable.Range(0, Depth + 1).Select(i => (double)i)]);
        var contributions = ForestContributions.Of(new Forest(Depth, [tree]));
        var row = Enumerable.Repeat(1f, Depth).ToArray();

        Assert.Equal(Depth, contributions.Base + Explain(contributions, row).Sum(), 1e-9);
    }

    [Fact]
    public void A_span_of_another_length_is_refused()
    {
        var contributions = ForestContributions.Of(new Forest(2, [ForestTest.Good]));

        Assert.Throws<ArgumentException>(() => contributions.AddTo([1, 2, 3], 1, new double[2]));
        Assert.Throws<ArgumentException>(() => contributions.AddTo([1, 2], 1, new double[1]));
    }

    private static double[] Explain(ForestContributions contributions, float[] row)
    {
        var sums = new double[row.Length];
        contributions.AddTo(row, 1, sums);
        return sums;
    }

    private static IEnumerable<float[]> Rows(RandomForests drawn, Forest forest, int rows)
    {
        var columns = drawn.Rows(forest, rows);
        return Enumerable.Range(0, rows).Select(row => Enumerable.Range(0, forest.Input.Features).Select(f => columns[(f * rows) + row]).ToArray());
    }

    private static void AssertNear(double[] expected, double[] actual) => Assert.All(expected, (value, i) => Assert.Equal(value, actual[i], 1e-12));
}
