using System.Collections.Frozen;

namespace Matching.Domain;

/// <summary>Which activity a land-use class admits: the matrix of domain 1.2, an estimate to be confirmed by the planning branch.</summary>
/// <remarks>
/// A class that the matrix lacks is read as its nearest parent in it: B13 as B1, B31 as B3, A21 as A2, R2 and R11 as housing. Classes without such a
/// parent (A5, B4, M3, W2, S41 …) are unknown: a question for the planning branch, never a refusal. The coarse B, M or W alone is unknown too.
/// </remarks>
public static class LandUseCompatibility
{
    private static readonly FrozenDictionary<string, Compatibility[]> ByCode = Load();

    /// <summary>The codes that have a row of their own.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. ByCode.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Whether a class admits an activity; null when the class is unknown.</summary>
    public static Compatibility? Of(string? landUseCode, Activity activity)
    {
        if (landUseCode is null) return null;
        if (ByCode.TryGetValue(landUseCode, out var row)) return row[(int)activity];
        foreach (var candidate in LandUseCode.WithParents(landUseCode))
        {
            if (ByCode.TryGetValue(candidate, out row)) return row[(int)activity];
        }

        return null;
    }

    /// <summary>Whether a parcel of several classes admits an activity: the best of them (domain 1.2, mixed parcel).</summary>
    /// <returns>
    /// Null without any class, and null rather than No when a class is unknown, since it might be the one that admits.
    /// </returns>
    public static Compatibility? Best(IEnumerable<string> codes, Activity activity)
    {
        Compatibility? best = null;
        var unknown = false;
        foreach (var code in codes)
        {
            var one = Of(code, activity);
            unknown |= one is null;
            if (best is null || one > best) best = one ?? best;
        }

        return unknown && best == Compatibility.No ? null : best;
    }

    private static FrozenDictionary<string, Compatibility[]> Load()
    {
        var (header, rows) = EmbeddedTable.Read("Domain/LandUse/land_use_compatibility.csv");
        var columns = header.Skip(1).Select(name => Enum.Parse<Activity>(name)).ToArray();
        return rows.ToFrozenDictionary(cells => cells[0], cells =>
        {
            var row = new Compatibility[columns.Length];
            for (var i = 0; i < columns.Length; i++) row[(int)columns[i]] = Read(cells[i + 1], cells[0]);
            return row;
        });
    }

    private static Compatibility Read(string cell, string code) => cell switch
    {
        "Y" => Compatibility.Yes,
        "C" => Compatibility.Conditional,
        "N" => Compatibility.No,
        _ => throw new InvalidDataException($"'{cell}' of land use {code} is none of Y, C, N."),
    };
}
