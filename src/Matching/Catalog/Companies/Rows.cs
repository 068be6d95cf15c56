namespace Matching.Catalog;

/// <summary>Puts a column's rows in order.</summary>
internal static class Rows
{
    /// <summary>The values as an array: as they came, or value i the one that came as number <c>order[i]</c>.</summary>
    public static T[] InOrder<T>(List<T> values, int[]? order) => order is null ? [.. values] : Array.ConvertAll(order, at => values[at]);
}
