using CsCheck;
using Matching.Scoring;

namespace Matching.Tests.Scoring;

public class CompiledForestTest
{
    private static readonly KernelPath[] Paths = [KernelPath.Scalar, KernelPath.Vector256, KernelPath.Vector512];

    public static TheoryData<KernelPath> AllPaths => [.. Paths];

    [Theory]
    [MemberData(nameof(AllPaths))]
    public void Every_path_gives_the_oracles_scores(KernelPath path)
    {
        Skip(path);
        Gen.Select(Gen.Int, Gen.Int[1, 5], Gen.Int[0, 70], Gen.Int[1, 33], Gen.Int[1, 40], Gen.Int[1, 2_600]).Sample((seed, features, trees, leaves, cuts, rows) =>
        {
            var draw = new RandomForests(new Random(seed));
            var forest = draw.Draw(features, trees, leaves, cuts);
            AssertClose(forest, draw.Rows(forest, rows), rows, path);
        }, iter: 150);
    }

    [Theory]
    [MemberData(nameof(AllPaths))]
    public void Trees_of_more_than_32_leaves_and_columns_of_more_than_254_thresholds_are_no_different(KernelPath path)
    {
        Skip(path);
        Gen.Select(Gen.Int, Gen.Int[1, 3], Gen.Int[1, 6], Gen.Int[33, 1_200], Gen.Int[200, 900]).Sample((seed, features, trees, leaves, cuts) =>
        {
            var draw = new RandomForests(new Random(seed));
            var forest = draw.Draw(features, trees, leaves, cuts);
            AssertClose(forest, draw.Rows(forest, 1_100), 1_100, path);
        }, iter: 20);
    }

    [Fact]
    public void A_chain_of_many_leaves_is_followed_to_its_end()
    {
        var forest = new Forest(1, [RandomForests.Chain(600)]);
        AssertClose(forest, [.. Enumerable.Range(0, 700).Select(i => i - 50.5f)], 700, KernelPath.Auto);
    }

    [Fact]
    public void All_paths_and_all_block_sizes_give_the_same_bits()
    {
        var draw = new RandomForests(new Random(11));
        var forest = draw.Draw(6, 200, 31, 60);
        const int rows = 20_000;
        var columns = draw.Rows(forest, rows);
        var whole = Score(CompiledForest.Compile(forest), columns, rows);
        foreach (var path in Paths.Where(CompiledForest.Supports)) Assert.Equal(whole, Score(CompiledForest.Compile(forest, path), columns, rows));

        // Few rows are not folded, many are.
        const int few = 100;
        var first = new float[forest.Input.Features * few];
        for (var f = 0; f < forest.Input.Features; f++) columns.AsSpan(f * rows, few).CopyTo(first.AsSpan(f * few));
        Assert.Equal(whole[..few], Score(CompiledForest.Compile(forest), first, few));
    }

    [Fact]
    public void The_best_hundred_are_the_oracles_best_hundred()
    {
        var draw = new RandomForests(new Random(5));
        var forest = draw.Draw(8, 300, 31, 200);
        const int rows = 5_000;
        var columns = draw.Rows(forest, rows);
        Assert.Equal(Best(RandomForests.Oracle(forest, columns, rows)), Best(Score(CompiledForest.Compile(forest), columns, rows)));

        static int[] Best(double[] scores) => [.. Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]).ThenBy(i => i).Take(100)];
    }

    [Fact]
    public void The_error_stays_within_what_is_promised()
    {
        var draw = new RandomForests(new Random(3));
        var forest = draw.Draw(5, 500, 31, 100);
        var columns = draw.Rows(forest, 3_000);
        var promised = 1e-8 * forest.Trees.Sum(t => t.Leaves.Max(Math.Abs));
        var expected = RandomForests.Oracle(forest, columns, 3_000);
        var actual = Score(CompiledForest.Compile(forest), columns, 3_000);
        Assert.All(expected, (score, i) => Assert.InRange(actual[i], score - promised, score + promised));
    }

    [Theory]
    [InlineData(3, 2, 2)]
    [InlineData(4, 2, 1)]
    [InlineData(4, 2, 3)]
    public void Spans_of_another_length_are_refused(int values, int rows, int scores) =>
        Assert.Throws<ArgumentException>(() => CompiledForest.Compile(new Forest(2, [])).Score(new float[values], rows, new double[scores]));

    [Fact]
    public void Leaves_beyond_what_a_double_can_add_up_are_refused() =>
        Assert.Throws<ArgumentException>(() => CompiledForest.Compile(new Forest(1, [new Tree([], [], [], [], [1e308]), new Tree([], [], [], [], [1.5e308])])));

    [Fact]
    public void A_tree_deeper_than_can_be_walked_is_refused() =>
        Assert.Throws<NotSupportedException>(() => CompiledForest.Compile(new Forest(1, [RandomForests.Chain(2_100)])));

    private static void Skip(KernelPath path)
    {
        if (!CompiledForest.Supports(path)) Assert.Skip($"This processor has no vectors for {path}.");
    }

    private static double[] Score(CompiledForest forest, float[] columns, int rows)
    {
        var scores = new double[rows];
        forest.Score(columns, rows, scores);
        return scores;
    }

    // Relative to the score, or to a hundredth of the largest possible one where leaves cancel to nearly nothing.
    private static void AssertClose(Forest forest, float[] columns, int rows, KernelPath path)
    {
        var compiled = CompiledForest.Compile(forest, path);
        if (path != KernelPath.Auto) Assert.Equal(path, compiled.Path);
        var expected = RandomForests.Oracle(forest, columns, rows);
        var actual = Score(compiled, columns, rows);
        var least = (Math.Abs(forest.Bias) + forest.Trees.Sum(t => t.Leaves.Max(Math.Abs))) / 100;
        for (var row = 0; row < rows; row++)
        {
            var slack = 1e-6 * Math.Max(Math.Abs(expected[row]), least);
            if (!(Math.Abs(actual[row] - expected[row]) <= slack)) Assert.Fail($"Row {row}: the oracle says {expected[row]:R}, {path} says {actual[row]:R}.");
        }
    }
}
