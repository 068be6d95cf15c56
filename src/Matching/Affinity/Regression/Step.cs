namespace Matching.Affinity;

/// <summary>A vector of weights that is a combination of the rows: how much of each row it takes for each class, and the scores of the rows under it.</summary>
/// <param name="Coefficients">A, row by row.</param>
/// <param name="Scores">X Xᵀ A, row by row.</param>
internal readonly record struct Step(float[] Coefficients, float[] Scores)
{
    /// <summary>The origin.</summary>
    public Step(int length) : this(new float[length], new float[length]) { }

    /// <summary>The inner product of the two vectors of weights.</summary>
    public double Dot(Step other) => Rows.Dot(Coefficients, other.Scores);

    /// <summary>Adds factor · other, in place.</summary>
    public void Add(double factor, Step other)
    {
        Rows.Add(Coefficients, (float)factor, other.Coefficients);
        Rows.Add(Scores, (float)factor, other.Scores);
    }

    /// <summary>Multiplies, in place.</summary>
    public void Scale(double factor)
    {
        Rows.Scale(Coefficients, (float)factor);
        Rows.Scale(Scores, (float)factor);
    }

    public Step Copy() => new((float[])Coefficients.Clone(), (float[])Scores.Clone());
}
