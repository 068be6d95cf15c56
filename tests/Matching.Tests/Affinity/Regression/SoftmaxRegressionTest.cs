using Matching.Affinity;

namespace Matching.Tests.Affinity;

public class SoftmaxRegressionTest
{
    private static readonly float[][] Cases = [[1, 0, 0, .5f], [.8f, .6f, 0, 0], [0, 1, .2f, 0], [0, .9f, 0, .3f], [.1f, 0, 1, 0], [0, 0, .7f, .7f], [.5f, .5f, 0, 0]];

    private static readonly int[] Classes = [0, 0, 1, 1, 2, 2, 1];

    [Fact]
    public void Agrees_with_scikit_learn()
    {
        // scikit-learn 1.2.1: LogisticRegression(C=10, multi_class='multinomial', fit_intercept=False, tol=1e-12) with a column of ones behind the others.
        var model = SoftmaxRegression.Fit(Rows(Cases), Classes, 3, 10, iterations: 500, tolerance: 1e-7, cancel: TestContext.Current.CancellationToken);

        Assert.Equal([-.12657552, -2.62711586, -3.06603133], model.LogProbabilities(Vector([1, 0, 0, 0])), Near);
        Assert.Equal([-3.29626495, -.06228467, -3.75658277], model.LogProbabilities(Vector([0, 1, 0, 0])), Near);
        Assert.Equal([-2.7806942, -2.31471543, -.17529401], model.LogProbabilities(Vector([0, 0, .6f, .8f])), Near);
        Assert.Equal([-1.75003599, -.63311836, -1.21976778], model.LogProbabilities(SparseVector.Empty), Near);
    }

    [Fact]
    public void Stops_near_the_least_by_default()
    {
        var far = SoftmaxRegression.Fit(Rows(Cases), Classes, 3, 10, cancel: TestContext.Current.CancellationToken).LogProbabilities(Vector([1, 0, 0, 0]));

        Assert.Equal(-.12657552, far[0], .01);
    }

    [Fact]
    public void The_same_rows_give_the_same_bits() =>
        Assert.Equal(
            SoftmaxRegression.Fit(Rows(Cases), Classes, 3, 10, cancel: TestContext.Current.CancellationToken).LogProbabilities(Vector([0, 1, 0, 0])),
            SoftmaxRegression.Fit(Rows(Cases), Classes, 3, 10, cancel: TestContext.Current.CancellationToken).LogProbabilities(Vector([0, 1, 0, 0])));

    [Fact]
    public void The_gradient_is_how_the_loss_changes()
    {
        var products = new RowProducts(Rows(Cases), 3);
        var loss = new SoftmaxLoss(Classes, 3, 10);
        var random = new Random(5);
        Step Draw()
        {
            float[] coefficients = [.. Enumerable.Range(0, 21).Select(_ => random.NextSingle() - .5f)];
            return new Step(coefficients, products.Scores(coefficients));
        }

        var at = Draw();
        var towards = Draw();
        loss.Evaluate(at, out var slope);
        var expected = new Step(slope, products.Scores(slope)).Dot(towards);
        var (ahead, behind) = (at.Copy(), at.Copy());
        ahead.Add(.01, towards);
        behind.Add(-.01, towards);

        Assert.Equal(expected, (loss.Evaluate(ahead, out _) - loss.Evaluate(behind, out _)) / .02, Math.Abs(expected) * 1e-3 + 1e-2);
    }

    [Fact]
    public void A_class_without_a_row_is_improbable() =>
        Assert.True(SoftmaxRegression.Fit(Rows(Cases), Classes, 4, 10, cancel: TestContext.Current.CancellationToken).LogProbabilities(Vector([1, 0, 0, 0]))[3] < -2);

    [Fact]
    public void Gives_up_when_asked() =>
        Assert.Throws<OperationCanceledException>(() => SoftmaxRegression.Fit(Rows(Cases), Classes, 3, 10, cancel: new CancellationToken(true)));

    [Theory]
    [InlineData(0, 10)]
    [InlineData(3, 0)]
    public void Refuses_what_cannot_be_fitted(int classes, double strength) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SoftmaxRegression.Fit(Rows(Cases), Classes, classes, strength, cancel: TestContext.Current.CancellationToken));

    private static SparseRows Rows(float[][] cases) => SparseRows.Of([.. cases.Select(Vector)], 4);

    private static SparseVector Vector(float[] values)
    {
        int[] indices = [.. Enumerable.Range(0, values.Length).Where(i => values[i] != 0)];
        return new SparseVector(indices, [.. indices.Select(i => values[i])]);
    }

    // Single precision finds the least of a flat bowl to three digits.
    private static bool Near(double a, double b) => Math.Abs(a - b) < 1e-3;
}
