namespace Matching.Catalog;

/// <summary>A rule that lists industries by prefixes of GB/T 4754-2017 codes.</summary>
public sealed class IndustryList
{
    private static readonly IndustryList Empty = new([]);

    private readonly IndustryKey[] _prefixes;

    private IndustryList(IndustryKey[] prefixes) => _prefixes = prefixes;

    /// <summary>Whether nothing is listed.</summary>
    public bool IsEmpty => _prefixes.Length == 0;

    /// <summary>Whether a company's industry is among those listed.</summary>
    /// <returns>Null when its code is unknown, of an unknown edition, or coarser than a listed one, so that it may or may not lie under it.</returns>
    public bool? Lists(CompanyEntry company)
    {
        if (_prefixes.Length == 0) return false;
        var code = company.Industry;
        if (!code.IsKnown) return null;
        var open = false;
        foreach (var prefix in _prefixes)
        {
            if (code.LiesUnder(prefix)) return true;
            open |= prefix.LiesUnder(code);
        }

        return open ? null : false;
    }

    internal static IndustryList Of(IReadOnlyList<string> prefixes) => prefixes.Count == 0 ? Empty : new([.. prefixes.Select(IndustryKey.Read)]);
}
