using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Matching.Scoring;

/// <summary>Adds the whole-number sums of a group of trees to the scores.</summary>
internal static class LeafSums
{
    /// <summary>Adds <c>sum · unit</c> to each score. The unit is a power of two, so that nothing rounds whichever way it is done.</summary>
    public static void AddTo(Span<double> scores, ReadOnlySpan<int> sums, double unit)
    {
        ref var score = ref MemoryMarshal.GetReference(scores);
        ref var sum = ref MemoryMarshal.GetReference(sums[..scores.Length]);
        nuint row = 0, rows = (nuint)scores.Length;
        if (Avx512F.IsSupported)
        {
            for (; row + 8 <= rows; row += 8)
                (Vector512.LoadUnsafe(ref score, row) + (Avx512F.ConvertToVector512Double(Vector256.LoadUnsafe(ref sum, row)) * unit)).StoreUnsafe(ref score, row);
        }
        else if (Avx.IsSupported)
        {
            for (; row + 4 <= rows; row += 4)
                (Vector256.LoadUnsafe(ref score, row) + (Avx.ConvertToVector256Double(Vector128.LoadUnsafe(ref sum, row)) * unit)).StoreUnsafe(ref score, row);
        }

        for (; row < rows; row++) scores[(int)row] += sums[(int)row] * unit;
    }
}
