namespace Matching.Affinity;

/// <summary>A fitted multinomial logistic regression. Does not change and may be shared between threads.</summary>
/// <param name="weights">Weights of the classes, column by column; those of the constant last.</param>
/// <param name="classes">How many classes there are.</param>
internal sealed class SoftmaxModel(float[] weights, int classes)
{
    /// <summary>How many classes there are.</summary>
    public int Classes => classes;

    /// <summary>ln P(class | row), one a class.</summary>
    public double[] LogProbabilities(SparseVector row)
    {
        var scores = weights.AsSpan(weights.Length - classes).ToArray();
        for (var i = 0; i < row.Indices.Length; i++)
            Rows.Add(scores, row.Values[i], weights.AsSpan(row.Indices[i] * classes, classes));
        var most = (double)scores.Max();
        var total = most + Math.Log(scores.Sum(score => Math.Exp(score - most)));
        return [.. scores.Select(score => score - total)];
    }
}
