using System.Runtime.CompilerServices;

namespace Matching.Catalog;

/// <summary>Puts a column's rows in order.</summary>
internal static class Rows
{
    /// <summary>The values as an array: as they came, or value i the one that came as number <c>order[i]</c>.</summary>
    public static T[] InOrder<T>(List<T> values, int[]? order) => order is null ? [.. values] : Array.ConvertAll(order, at => values[at]);

    /// <summary>The values in another order: that of row <c>rows[i]</c> at place i.</summary>
    public static T[] InOrder<T>(ReadOnlySpan<T> values, int[] rows)
    {
        var ordered = new T[rows.Length];
        PutInOrder(values, rows, ordered);
        return ordered;
    }

    /// <summary>As <see cref="InOrder{T}(ReadOnlySpan{T}, int[])"/>, into memory that is there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void PutInOrder<T>(ReadOnlySpan<T> values, int[] rows, Span<T> ordered)
    {
        for (var place = 0; place < rows.Length; place++) ordered[place] = values[rows[place]];
    }
}
