using System.Collections.Frozen;
using System.Globalization;

namespace Matching.Domain;

/// <summary>The classes of land use (domain 1.2).</summary>
public static class LandUse
{
    private static readonly FrozenDictionary<string, LandUseClass> ByCode =
        EmbeddedTable.Rows("Domain/LandUse/land_use_classes.csv").Select(Read).ToFrozenDictionary(c => c.Code);

    /// <summary>All classes that the table lists, ordered by code.</summary>
    public static IReadOnlyList<LandUseClass> All { get; } = [.. ByCode.Values.OrderBy(c => c.Code, StringComparer.Ordinal)];

    /// <summary>
    /// Describes a code; a class that is not listed is described by its nearest listed parent (A22 as A2). Null when there is none.
    /// </summary>
    public static LandUseClass? Describe(string? code)
    {
        if (code is null) return null;
        foreach (var candidate in LandUseCode.WithParents(code))
        {
            if (ByCode.TryGetValue(candidate, out var found)) return found;
        }

        return null;
    }

    /// <summary>
    /// Whether a parcel is for housing and its community facilities only: at least one class, all of them residential (R). Such a plot is not a target.
    /// </summary>
    public static bool IsHousingOnly(IEnumerable<string> codes) => AllOfGroup(codes, 'R');

    /// <summary>Whether a parcel is green land only: at least one class, all of them green (G). Such a plot can never be matched.</summary>
    public static bool IsGreenOnly(IEnumerable<string> codes) => AllOfGroup(codes, 'G');

    private static bool AllOfGroup(IEnumerable<string> codes, char group)
    {
        var any = false;
        foreach (var code in codes)
        {
            var text = LandUseCode.Normalize(code);
            if (text.Length == 0 || text[0] != group) return false;
            any = true;
        }

        return any;
    }

    private static LandUseClass Read(string[] cells) => new(
        cells[0],
        cells[1],
        new Text(cells[2], cells[3]),
        cells[4],
        [.. cells[5].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(years => int.Parse(years, CultureInfo.InvariantCulture))]);
}
