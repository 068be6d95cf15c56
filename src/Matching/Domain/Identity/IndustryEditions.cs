using System.Collections.Frozen;

namespace Matching.Domain;

/// <summary>Carries codes of GB/T 4754-2011 over to GB/T 4754-2017, where the same digits often mean something else (domain 4.3).</summary>
/// <remarks>
/// The table <c>industry_2011_to_2017.csv</c> holds what differs: a plain row is one code, a row with <c>*</c> everything under it, an empty
/// target means "cannot be carried over". A plain row wins over a star, a longer star over a shorter one; what no row covers keeps its digits.
/// A class that was split maps to the narrowest heading that holds all its parts, so a code may get shorter. Every division from 36 on that
/// was renumbered is closed by a star row, so that an unknown code in it is null rather than wrong.
/// </remarks>
public static class IndustryEditions
{
    private static readonly (FrozenDictionary<string, string> Exact, (string From, string To)[] Stars) Table = Load();

    /// <summary>The 2017 code, with section letter, of a code in the given edition.</summary>
    /// <returns>
    /// Null when <paramref name="version"/> is <see cref="IndustryVersion.Unknown"/>, when the text is no code of that edition,
    /// or when its meaning has no single place in 2017. What comes from 2011 is always a code of <see cref="IndustryCatalog"/>.
    /// </returns>
    public static string? To2017(string? code, IndustryVersion version)
    {
        if (version == IndustryVersion.Unknown || !IndustryCode.TryParse(code, version, out var parsed)) return null;
        if (version == IndustryVersion.V2017 || parsed.Digits.Length == 0) return parsed.ToString();
        return IndustryCatalog.TryFind(Map(parsed.Digits), out var entry) ? entry.Code : null;
    }

    private static string? Map(string digits)
    {
        // A group with a single class has two codes for one meaning, 652 and 6520; the table lists the shorter.
        var single = digits.Length == 4 && digits[3] == '0' ? digits[..3] : digits;
        if (Table.Exact.TryGetValue(digits, out var target) || Table.Exact.TryGetValue(single, out target))
            return target.Length == 0 ? null : target;
        foreach (var (from, to) in Table.Stars)
        {
            if (digits.StartsWith(from, StringComparison.Ordinal))
                return to.Length == 0 ? null : to + digits[from.Length..];
        }

        return digits;
    }

    private static (FrozenDictionary<string, string>, (string, string)[]) Load()
    {
        var rows = EmbeddedTable.Rows("Domain/Identity/industry_2011_to_2017.csv");
        return (
            rows.Where(r => !r[0].EndsWith('*')).ToFrozenDictionary(r => r[0], r => r[1]),
            [.. rows.Where(r => r[0].EndsWith('*')).Select(r => (r[0].TrimEnd('*'), r[1].TrimEnd('*'))).OrderByDescending(r => r.Item1.Length)]);
    }
}
