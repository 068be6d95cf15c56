using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Matching.Domain;

/// <summary>The national standard of industries, GB/T 4754-2017: every code with its Chinese name.</summary>
/// <remarks>Codes of the 2011 edition must be mapped first: the same digits mean different things (domain 4.3).</remarks>
public static class IndustryCatalog
{
    private static readonly FrozenDictionary<string, IndustryEntry> ByCode;

    static IndustryCatalog()
    {
        All = [.. EmbeddedTable.Rows("Domain/Centers/industry_catalog.csv").Select(cells => new IndustryEntry(cells[0], cells[1]))];
        Leaves = [.. All.Where(e => e.IsLeaf)];

        // Digits are unique in the whole standard, so a code written without its letter is still that code.
        var keys = All.Select(e => KeyValuePair.Create(e.Code, e));
        var bare = All.Where(e => e.Digits > 0).Select(e => KeyValuePair.Create(e.Code[1..], e));
        ByCode = keys.Concat(bare).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>All codes of all levels, in the order of the standard.</summary>
    public static IReadOnlyList<IndustryEntry> All { get; }

    /// <summary>The four-digit classes.</summary>
    public static IReadOnlyList<IndustryEntry> Leaves { get; }

    /// <summary>
    /// Finds a code of any level, with or without its section letter; not case-sensitive. False when the standard has no such code or when the letter
    /// contradicts the digits.
    /// </summary>
    public static bool TryFind(string? code, [NotNullWhen(true)] out IndustryEntry? entry)
    {
        entry = null;
        return code is not null && (ByCode.TryGetValue(code, out entry) || ByCode.TryGetValue(code.Trim(), out entry));
    }

    /// <summary>The Chinese name of a code of any level; null when the standard has no such code.</summary>
    public static string? NameOf(string? code) => TryFind(code, out var entry) ? entry.NameZh : null;

    /// <summary>The classes at or under a code of any level; empty when the standard has no such code.</summary>
    public static IReadOnlyList<IndustryEntry> LeavesUnder(string? code) =>
        TryFind(code, out var entry) ? [.. Leaves.Where(leaf => leaf.Code.StartsWith(entry.Code, StringComparison.Ordinal))] : [];
}
