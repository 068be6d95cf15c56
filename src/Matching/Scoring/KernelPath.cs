namespace Matching.Scoring;

/// <summary>The width of the vectors that a forest is scored with. All give the same bits.</summary>
public enum KernelPath
{
    /// <summary>The widest that the processor has.</summary>
    Auto,

    /// <summary>No vectors.</summary>
    Scalar,

    /// <summary>256 bits (AVX2).</summary>
    Vector256,

    /// <summary>512 bits (AVX-512 with byte and word instructions).</summary>
    Vector512,
}
