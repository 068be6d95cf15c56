using Matching.Domain;

namespace Matching.Gates;

/// <summary>A rule that lists industries by prefixes of GB/T 4754-2017 codes.</summary>
internal static class IndustryRule
{
    /// <summary>Whether a company's industry is among those listed.</summary>
    /// <returns>Null when its code is unknown, of an unknown edition, or coarser than a listed one, so that it may or may not lie under it.</returns>
    public static bool? Lists(IReadOnlyList<string> prefixes, Company company)
    {
        if (prefixes.Count == 0) return false;
        if (IndustryEditions.To2017(company.IndustryCode, company.IndustryVersion) is not { } code) return null;
        var open = false;
        foreach (var prefix in prefixes)
        {
            if (IndustryCode.HasPrefix(code, prefix)) return true;
            open |= IndustryCode.HasPrefix(prefix, code);
        }

        return open ? null : false;
    }
}
