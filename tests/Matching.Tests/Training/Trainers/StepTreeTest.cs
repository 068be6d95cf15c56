using CsCheck;
using Matching.Scoring;
using Matching.Training;

namespace Matching.Tests.Training;

public class StepTreeTest
{
    private static readonly Gen<(double[] Bounds, double[] Effects)> Curve =
        Gen.Select(Gen.Double[-10, 10].Array[0, 40], Gen.Int[0, 3].Array[41, 41]).Select((bounds, effects) =>
        {
            double[] all = [.. bounds.Distinct().Order(), double.PositiveInfinity];
            return (all, effects.Take(all.Length).Select(e => (double)e).ToArray());
        });

    [Fact]
    public void A_tree_says_what_the_curve_says() => Curve.Sample(curve =>
    {
        var forest = new Forest(1, [StepTree.Of(0, curve.Bounds, curve.Effects)]);
        float[] values = [.. curve.Bounds.SelectMany(b => new[] { (float)b, MathF.BitIncrement((float)b), MathF.BitDecrement((float)b) }).Where(float.IsFinite), -20, 20];
        foreach (var value in values)
            Assert.Equal(curve.Effects[Array.FindIndex(curve.Bounds, bound => value <= bound)], ForestOracle.Score(forest, [value]));
    });

    [Fact]
    public void A_flat_curve_is_a_single_leaf() => Assert.Empty(StepTree.Of(0, [1, 2, 3], [5, 5, 5]).Features);
}
