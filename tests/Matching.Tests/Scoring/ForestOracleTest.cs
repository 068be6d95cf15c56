using CsCheck;
using Matching.Scoring;

namespace Matching.Tests.Scoring;

public class ForestOracleTest
{
    [Theory]
    [InlineData(0.4f, 0, 0)]
    [InlineData(0.5f, 0, 0)] // a tie goes left
    [InlineData(0.50000006f, 2, 1)]
    [InlineData(0.6f, 2.0000002f, 2)]
    [InlineData(float.NegativeInfinity, 0, 0)]
    [InlineData(float.PositiveInfinity, float.NegativeInfinity, 1)]
    [InlineData(float.PositiveInfinity, float.PositiveInfinity, 2)]
    [InlineData(float.NaN, 0, 1)] // missing goes right
    [InlineData(float.NaN, float.NaN, 2)]
    public void A_row_ends_in_its_leaf(float first, float second, int leaf)
    {
        Assert.Equal(leaf, ForestOracle.Leaf(ForestTest.Good, [first, second]));
        Assert.Equal(ForestTest.Good.Leaves[leaf], ForestOracle.Score(new Forest(2, [ForestTest.Good]), [first, second]));
    }

    [Fact]
    public void A_tree_without_splits_says_the_same_to_everybody() =>
        Assert.Equal(7, ForestOracle.Score(new Forest(1, [new Tree([], [], [], [], [7])]), [float.NaN]));

    [Fact]
    public void A_forest_without_trees_is_its_bias() => Assert.Equal(0.25, ForestOracle.Score(new Forest(1, [], 0.25), [3]));

    [Fact]
    public void Trees_add_up_in_double_precision()
    {
        var small = new Tree([], [], [], [], [1e-9]);

        Assert.Equal(1 + 1e-9 + 1e-9, ForestOracle.Score(new Forest(1, [small, small], 1), [0]), 1e-15);
    }

    [Fact]
    public void One_tree_splits_the_line_as_a_list_of_thresholds_does() =>
        Gen.Select(Gen.Float[-10, 10].Array[1, 20], Gen.Float[-11, 11]).Sample((thresholds, x) =>
        {
            Array.Sort(thresholds);
            var splits = thresholds.Length;
            var chain = new Tree(
                new int[splits],
                thresholds,
                [.. Enumerable.Range(0, splits).Select(i => ~i)],
                [.. Enumerable.Range(0, splits).Select(i => i + 1 < splits ? i + 1 : ~splits)],
                [.. Enumerable.Range(0, splits + 1).Select(i => (double)i)]);

            Assert.Equal(thresholds.Count(t => t < x), ForestOracle.Score(new Forest(1, [chain]), [x]));
        });

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_row_of_another_width_is_refused(int width) =>
        Assert.Throws<ArgumentException>(() => ForestOracle.Score(new Forest(2, [ForestTest.Good]), new float[width]));
}
