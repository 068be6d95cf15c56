using System.Runtime.Intrinsics;

namespace Matching.Scoring;

/// <summary>The least and the largest bin of a column among some rows. Where both are the same the column is constant.</summary>
internal readonly record struct BinRange(sbyte Low, sbyte High)
{
    /// <summary>Nothing is known.</summary>
    public static BinRange Any { get; } = new(sbyte.MinValue, sbyte.MaxValue);

    /// <summary>The range of some bins; there is at least one.</summary>
    public static BinRange Of(ReadOnlySpan<sbyte> bins)
    {
        sbyte low = sbyte.MaxValue, high = sbyte.MinValue;
        var i = 0;
        if (Vector256.IsHardwareAccelerated && bins.Length >= Vector256<sbyte>.Count)
        {
            Vector256<sbyte> least = Vector256.Create(low), most = Vector256.Create(high);
            for (; i <= bins.Length - Vector256<sbyte>.Count; i += Vector256<sbyte>.Count)
            {
                var some = Vector256.Create(bins[i..]);
                least = Vector256.Min(least, some);
                most = Vector256.Max(most, some);
            }

            for (var lane = 0; lane < Vector256<sbyte>.Count; lane++)
            {
                low = Math.Min(low, least[lane]);
                high = Math.Max(high, most[lane]);
            }
        }

        for (; i < bins.Length; i++)
        {
            low = Math.Min(low, bins[i]);
            high = Math.Max(high, bins[i]);
        }

        return new BinRange(low, high);
    }
}
