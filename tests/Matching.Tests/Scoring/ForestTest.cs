using Matching.Scoring;

namespace Matching.Tests.Scoring;

public class ForestTest
{
    // Two splits, three leaves: the root goes left to leaf 0, right to split 1, which has leaves 1 and 2.
    internal static readonly Tree Good = new([0, 1], [0.5f, 2], [~0, ~1], [1, ~2], [10, 20, 30]);

    [Fact]
    public void A_well_formed_forest_is_taken_as_it_is()
    {
        var forest = new Forest(2, [Good, new Tree([], [], [], [], [7])], bias: 0.25);

        Assert.Equal((2, 2, 0.25), (forest.Width, forest.Trees.Count, forest.Bias));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_row_has_at_least_one_column(int width) => Assert.Throws<ArgumentOutOfRangeException>(() => new Forest(width, []));

    public static TheoryData<string, Tree> Malformed => new()
    {
        { "fewer thresholds", Good with { Thresholds = [0.5f] } },
        { "fewer left children", Good with { Left = [~0] } },
        { "more right children", Good with { Right = [1, ~2, ~0] } },
        { "fewer leaves", Good with { Leaves = [10, 20] } },
        { "more leaves", Good with { Leaves = [10, 20, 30, 40] } },
        { "no leaf at all", new Tree([], [], [], [], []) },
        { "a column beyond the row", Good with { Features = [0, 2] } },
        { "a column before the row", Good with { Features = [-1, 1] } },
        { "a split that does not exist", Good with { Right = [2, ~2] } },
        { "a leaf that does not exist", Good with { Right = [1, ~3] } },
        { "the farthest leaf", Good with { Right = [1, int.MinValue] } },
        { "a split that is its own child", Good with { Right = [1, 1] } },
        { "a child above its parent", Good with { Right = [1, 0] } },
        { "a leaf reached twice", Good with { Right = [1, ~1] } },
        { "a split reached twice", new Tree([0, 0, 0], [1, 2, 3], [1, 2, ~0], [~1, 2, ~2], [1, 2, 3, 4]) },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public void A_malformed_tree_is_refused_by_its_place(string fault, Tree tree)
    {
        var refused = Assert.ThrowsAny<ArgumentException>(() => new Forest(2, [Good, tree]));

        Assert.True(refused.Message.StartsWith("Tree 1", StringComparison.Ordinal), $"{fault}: {refused.Message}");
    }

    [Theory]
    [InlineData(1, double.NaN)]
    [InlineData(1, double.PositiveInfinity)]
    [InlineData(float.NaN, 1)]
    public void Numbers_that_are_none_are_refused(float threshold, double leaf) =>
        Assert.ThrowsAny<ArgumentException>(() => new Forest(1, [new Tree([0], [threshold], [~0], [~1], [0, leaf])]));

    [Fact]
    public void A_tree_without_arrays_is_refused() => Assert.ThrowsAny<ArgumentException>(() => new Forest(2, [null!]));
}
