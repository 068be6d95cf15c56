using System.Runtime.CompilerServices;

namespace Matching.Catalog;

/// <summary>Puts a column's rows in order.</summary>
internal static class Rows
{
    /// <summary>The values as an array: as they came, or value i the one that came as number <c>order[i]</c>.</summary>
    public static T[] InOrder<T>(List<T> values, int[]? order) => order is null ? [.. values] : Array.ConvertAll(order, at => values[at]);

    /// <summary>The values in another order: that of row <c>rows[i]</c> at place i.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static T[] InOrder<T>(ReadOnlySpan<T> values, int[] rows)
    {
        var ordered = new T[rows.Length];
        for (var place = 0; place < ordered.Length; place++) ordered[place] = values[rows[place]];
        return ordered;
    }
}
