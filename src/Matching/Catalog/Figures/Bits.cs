using System.Runtime.CompilerServices;

namespace Matching.Catalog;

/// <summary>Comparisons as numbers, to choose without a jump.</summary>
internal static class Bits
{
    /// <summary>1 when it holds, 0 when not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(bool holds) => Unsafe.BitCast<bool, byte>(holds);
}
