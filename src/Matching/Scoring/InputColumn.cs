namespace Matching.Scoring;

/// <summary>How one column of a forest is made of a row of features, in which a missing value is NaN.</summary>
/// <param name="Feature">The feature's place in the row.</param>
/// <param name="Kind">Whether the column carries the value or says that it is missing.</param>
/// <param name="WhenMissing">What a missing value becomes; NaN leaves it NaN, which no comparison holds for. Unused by a flag.</param>
/// <param name="ZeroIsMissing">Whether a zero (at most 10⁻³⁵ in size, as LightGBM has it) counts as missing too.</param>
public readonly record struct InputColumn(int Feature, InputKind Kind = InputKind.Value, float WhenMissing = float.NaN, bool ZeroIsMissing = false)
{
    /// <summary>The largest value that counts as zero.</summary>
    internal const float Zero = 1e-35f;

    /// <summary>The column's value for a feature's value.</summary>
    public float Encode(float value)
    {
        var missing = IsMissing(value);
        if (Kind == InputKind.MissingFlag) return missing ? 1 : 0;
        return missing ? WhenMissing : value;
    }

    /// <summary>Whether a feature's value counts as missing.</summary>
    internal bool IsMissing(float value) => float.IsNaN(value) | (ZeroIsMissing & (Math.Abs(value) <= Zero));
}
