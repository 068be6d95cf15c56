using System.Globalization;
using CsCheck;
using Matching.Tests.Features;
using Matching.Training;

namespace Matching.Tests.Training;

public class PoolAdjacentViolatorsTest
{
    // Made by isotonic.py beside it.
    [Fact]
    public void Curves_are_those_of_scikit_learn()
    {
        var path = Path.Combine(SourceTree.Root, "tests", "Matching.Tests", "Training", "Calibration", "Fixtures", "isotonic.csv");
        var cases = File.ReadLines(path).Skip(1).Select(line => line.Split(',')).GroupBy(cells => cells[0]).ToArray();

        Assert.Equal(12, cases.Length);
        foreach (var rows in cases)
        {
            var given = rows.Where(cells => cells[1] == "given").ToArray();
            var curve = PoolAdjacentViolators.Fit([.. given.Select(cells => Number(cells[2]))], [.. given.Select(cells => cells[3] == "1")]);
            foreach (var asked in rows.Where(cells => cells[1] == "asked")) Assert.Equal(Number(asked[3]), curve.At(Number(asked[2])), 1e-12);
        }
    }

    [Fact]
    public void Scores_that_mislead_give_everybody_the_same() =>
        Assert.All([-5.0, 1, 1.5, 9], score => Assert.Equal(0.5, PoolAdjacentViolators.Fit([1, 1, 2, 2], [true, true, false, false]).At(score)));

    [Fact]
    public void The_mean_of_what_was_given_is_kept() =>
        Gen.Select(Gen.Int[0, 20], Gen.Bool).Array[1, 60].Sample(points =>
        {
            double[] scores = [.. points.Select(p => p.Item1 / 4.0)];
            bool[] outcomes = [.. points.Select(p => p.Item2)];
            var curve = PoolAdjacentViolators.Fit(scores, outcomes);

            Assert.Equal(outcomes.Average(o => o ? 1.0 : 0), scores.Average(curve.At), 1e-9);
        });

    [Fact]
    public void No_rising_curve_is_nearer_to_the_outcomes() =>
        Gen.Select(Gen.Select(Gen.Int[0, 6], Gen.Bool).Array[1, 12], Gen.Double[0, 1].Array[7]).Sample((points, other) =>
        {
            double[] scores = [.. points.Select(p => (double)p.Item1)];
            bool[] outcomes = [.. points.Select(p => p.Item2)];
            Array.Sort(other);
            var curve = PoolAdjacentViolators.Fit(scores, outcomes);

            Assert.True(Distance(scores, outcomes, curve.At) <= Distance(scores, outcomes, score => other[(int)score]) + 1e-12);
        });

    [Fact]
    public void What_cannot_be_fitted_is_refused()
    {
        Assert.Throws<ArgumentException>(() => PoolAdjacentViolators.Fit([], []));
        Assert.Throws<ArgumentException>(() => PoolAdjacentViolators.Fit([1], [true, false]));
        Assert.Contains("Score 1", Assert.Throws<ArgumentException>(() => PoolAdjacentViolators.Fit([1, double.NaN], [true, false])).Message, StringComparison.Ordinal);
    }

    private static double Distance(double[] scores, bool[] outcomes, Func<double, double> at) =>
        scores.Zip(outcomes).Sum(p => Math.Pow(at(p.First) - (p.Second ? 1 : 0), 2));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
