namespace Matching.Catalog;

/// <summary>How large a share of an area's precedents have a trait, where few of them borrow from the area around.</summary>
/// <remarks>
/// p(area) = (n + m·p(parent)) / (N + m): Dirichlet back-off (MacKay and Peto, Natural Language Engineering 1, 1995), as the learners of words
/// and places use it. The district borrows from an even share.
/// </remarks>
internal static class PrecedentShare
{
    /// <summary>How many precedents of the parent an area borrows: it takes so many of its own to count as much.</summary>
    public const double Borrowed = 6;

    /// <summary>The share on a day.</summary>
    /// <param name="area">The area.</param>
    /// <param name="trait">The trait.</param>
    /// <param name="among">The trait of those among whom the share is.</param>
    /// <param name="even">The share of each when nothing is known.</param>
    /// <param name="before">The day.</param>
    public static double Of(PrecedentArea area, uint trait, uint among, double even, DateOnly before)
    {
        var parent = area.Parent is { } around ? Of(around, trait, among, even, before) : even;
        var all = area.Count(among, before);

        // Exactly the parent's, so that an area without precedents is exactly like it.
        return all == 0 ? parent : (area.Count(trait, before) + (Borrowed * parent)) / (all + Borrowed);
    }
}
