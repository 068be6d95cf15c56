using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>An industry that a list closes.</summary>
/// <param name="List">The list.</param>
/// <param name="Prefix">A GB/T 4754-2017 code or prefix.</param>
/// <param name="Industry">The same, taken apart.</param>
/// <param name="IsWhole">Whether all of the industry is closed, or only a part that the code cannot tell from the rest.</param>
/// <param name="From">The first day on which it is in force.</param>
/// <param name="Until">The last such day; null when no end is known.</param>
/// <param name="Item">What the list says is closed.</param>
/// <param name="Source">The list's edition and item.</param>
internal sealed record NegativeListEntry(
    NegativeList List, string Prefix, IndustryKey Industry, bool IsWhole, DateOnly From, DateOnly? Until, Text Item, string Source)
{
    /// <summary>Whether it is in force on a day.</summary>
    public bool IsInForce(DateOnly day) => day >= From && !(day > Until);
}
