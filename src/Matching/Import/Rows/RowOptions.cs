namespace Matching.Import;

/// <summary>How a file of rows to be scored is read.</summary>
public sealed record RowOptions
{
    /// <summary>Whether the file is svmlight; else a table with a header.</summary>
    /// <value>False by default.</value>
    public bool IsSvmlight { get; init; }

    /// <summary>For svmlight: whether the first feature is 0.</summary>
    /// <value>False by default: the format counts from 1.</value>
    public bool IsZeroBased { get; init; }

    /// <summary>For svmlight: whether a feature that a row leaves out is 0.</summary>
    /// <value>False by default: it is missing, as everywhere in the engine, and as XGBoost reads it; LightGBM reads 0.</value>
    public bool AbsentIsZero { get; init; }
}
