using CsCheck;
using Matching.Scoring;

namespace Matching.Tests.Scoring;

public class CompiledLinearTest
{
    private static readonly float[] Edges = [float.NaN, 0, -0f, float.PositiveInfinity, float.NegativeInfinity, float.MaxValue, float.Epsilon];
    private static readonly Gen<float> Value = Gen.OneOf(Gen.Float[-1e3f, 1e3f], Gen.Int[0, 6].Select(edge => Edges[edge]));
    private static readonly Gen<double> Weight = Gen.OneOf(Gen.Double[-10, 10], Gen.Double[-10, 10], Gen.Int[-300, 300].Select(power => power % 2 == 0 ? 0 : Math.Pow(10, power)));

    [Fact]
    public void Many_rows_at_once_score_the_same_bits_as_one_by_one() =>
        Gen.Select(Gen.Int[1, 12], Gen.OneOf(Gen.Int[0, 40], Gen.Int[500, 530])).SelectMany((features, rows) =>
            Gen.Select(Weight.Array[features], Weight.Array[features], Weight, Value.Array[features * rows])).Sample((weights, whenMissing, bias, columns) =>
        {
            var (linear, rows) = (new LinearModel(weights, whenMissing, bias), columns.Length / weights.Length);
            var scores = new double[rows];
            CompiledLinear.Compile(linear).Score(columns, rows, scores);

            Assert.Equal(Slowly(linear.Score, columns, rows, weights.Length), scores);
        });

    [Fact]
    public void A_blend_is_the_sum_of_its_parts_near_the_oracle_and_exactly() =>
        Gen.Int.Sample(seed =>
        {
            var random = new Random(seed);
            var forests = new RandomForests(random);
            var forest = forests.Draw(5, 20, 15, 4);
            var rows = random.Next(1, 600);
            var columns = forests.Rows(forest, rows).Select(value => float.IsFinite(value) && Math.Abs(value) < 1e6 ? value : float.NaN).ToArray();
            var linear = new LinearModel([.. Draw()], [.. Draw()], random.NextDouble());
            var model = new AdditiveModel(forest, linear);
            double[] both = new double[rows], trees = new double[rows], sums = new double[rows];
            CompiledModel.Compile(model).Score(columns, rows, both);
            CompiledForest.Compile(forest).Score(columns, rows, trees);
            CompiledLinear.Compile(linear).Score(columns, rows, sums);

            Assert.Equal(trees.Zip(sums, (a, b) => a + b), both);
            Assert.All(Slowly(model.Score, columns, rows, 5).Zip(both), pair => Assert.Equal(pair.First, pair.Second, 1e-7 * (1 + Math.Abs(pair.First))));

            IEnumerable<double> Draw() => Enumerable.Range(0, 5).Select(_ => random.Next(3) == 0 ? 0 : (random.NextDouble() * 2) - 1);
        });

    [Fact]
    public void Only_features_that_can_change_a_score_are_used()
    {
        var linear = new LinearModel([0, 2, 0], [0, 0, 1]);

        Assert.Equal([1, 2], new AdditiveModel(null, linear).UsedFeatures());
        Assert.Equal(2, linear.Score([float.PositiveInfinity, 1, 5]));
    }

    [Fact]
    public void Rows_of_another_shape_are_refused()
    {
        var compiled = CompiledLinear.Compile(new LinearModel([1, 2], [0, 0]));

        Assert.Throws<ArgumentException>(() => compiled.Score(new float[3], 2, new double[2]));
        Assert.Throws<ArgumentException>(() => compiled.Score(new float[4], 2, new double[1]));
    }

    [Fact]
    public void Scoring_allocates_nothing()
    {
        var compiled = CompiledLinear.Compile(new LinearModel([1, 2], [0, 0]));
        var (columns, scores) = (new float[2_000], new double[1_000]);
        compiled.AddTo(columns, 1_000, scores);

        var before = GC.GetAllocatedBytesForCurrentThread();
        compiled.AddTo(columns, 1_000, scores);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private delegate double RowScore(ReadOnlySpan<float> values);

    private static double[] Slowly(RowScore score, float[] columns, int rows, int features)
    {
        var values = new float[features];
        var scores = new double[rows];
        for (var row = 0; row < rows; row++)
        {
            for (var f = 0; f < features; f++) values[f] = columns[(f * rows) + row];
            scores[row] = score(values);
        }

        return scores;
    }
}
