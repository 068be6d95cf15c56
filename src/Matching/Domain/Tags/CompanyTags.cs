using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Matching.Domain;

/// <summary>The qualification tags that the engine knows. Companies may carry others; these are shown but count for nothing.</summary>
public static class CompanyTags
{
    private static readonly FrozenDictionary<string, CompanyTag> ByName = Load();

    /// <summary>All known tags, ordered by key.</summary>
    public static IReadOnlyList<CompanyTag> All { get; } = [.. ByName.Values.Distinct().OrderBy(tag => tag.Key, StringComparer.Ordinal)];

    /// <summary>Finds a tag by its key or its Chinese name; not case-sensitive.</summary>
    public static bool TryFind(string? text, [NotNullWhen(true)] out CompanyTag? tag)
    {
        tag = null;
        return text is not null && (ByName.TryGetValue(text, out tag) || ByName.TryGetValue(text.Trim(), out tag));
    }

    /// <summary>
    /// The tag score, 0–1: 1 − Π(1 − weight) over the distinct known tags (domain 5.3, F10). Unknown tags add nothing; without tags it is 0.
    /// </summary>
    public static double Score(IReadOnlyList<string> tags)
    {
        var missed = 1.0;
        for (var i = 0; i < tags.Count; i++)
        {
            if (TryFind(tags[i], out var tag) && !SeenBefore(tags, i, tag)) missed *= 1 - tag.Weight;
        }

        return 1 - missed;
    }

    // Companies carry a handful of tags, so looking back is cheaper than a set.
    private static bool SeenBefore(IReadOnlyList<string> tags, int index, CompanyTag tag)
    {
        for (var i = 0; i < index; i++)
        {
            if (TryFind(tags[i], out var earlier) && earlier.Key == tag.Key) return true;
        }

        return false;
    }

    private static FrozenDictionary<string, CompanyTag> Load()
    {
        var tags = EmbeddedTable.Rows("Domain/Tags/company_tags.csv")
            .Select(cells => new CompanyTag(cells[0], new Text(cells[1], cells[2]), double.Parse(cells[3], CultureInfo.InvariantCulture)))
            .ToList();
        return tags.Select(tag => KeyValuePair.Create(tag.Key, tag))
            .Concat(tags.Select(tag => KeyValuePair.Create(tag.Name.Zh, tag)))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
