using Matching.Domain;

namespace Matching.Ranking;

/// <summary>Which companies a filter leaves, decided once for each city, set of tags, industry and fit that there is. Settled ones are left out.</summary>
internal sealed class CompanyAdmission
{
    private readonly CompanyScan _scan;
    private readonly CompanyFilter _filter;
    private readonly bool[]? _cities, _tags, _industries, _fits;
    private readonly CompanyAttributes? _attributes;
    private readonly string? _name;

    public CompanyAdmission(CompanyScan scan, CompanyFilter filter)
    {
        (_scan, _filter) = (scan, filter);
        var table = scan.Catalog.Table;
        if (filter.City is { Length: > 0 } city) _cities = [.. table.Cities.Values.Select(known => Cities.AreSame(known, city))];
        if (filter.Tag is { Length: > 0 } tag) _tags = [.. table.Tags.Values.Select(tags => tags.Contains(tag, StringComparer.OrdinalIgnoreCase))];
        if (filter.Industry is { Length: > 0 } prefix)
            _industries = [.. table.Industries.Values.Select(i => i.Code2017 is { } code && IndustryCode.HasPrefix(code, prefix))];
        if (filter.Center is { } center) _fits = [.. table.Fits.Values.Select(fit => fit.Primary == center)];
        if (filter.Ownership is not null || filter.Size is not null) _attributes = CompanyAttributes.Of(table);
        if (!string.IsNullOrWhiteSpace(filter.Name)) _name = filter.Name.Trim();
    }

    /// <summary>Whether the company at a place may be ranked.</summary>
    public bool Admits(int place)
    {
        if (_scan.Settled[place]) return false;
        var table = _scan.Catalog.Table;
        var row = _scan.Measures.Rows[place];
        return (_filter.IncludeSimulated || table.DataKinds[row] != (byte)DataKind.Simulated)
            && _cities?[table.Cities.Codes[row]] != false
            && _tags?[table.Tags.Codes[row]] != false
            && _industries?[table.Industries.Codes[row]] != false
            && _fits?[table.Fits.Codes[row]] != false
            && (_filter.Ownership is not { } ownership || _attributes!.Ownerships[row] == (byte)ownership)
            && (_filter.Size is not { } size || (_scan.Measures.FactsKnown[place] && _attributes!.Sizes[row] == (byte)size))
            && (_filter.MinTier is not { } least || _scan.TierAt(place) >= least)
            && (_name is null || IsNamed(table.Read(row).Company, _name));
    }

    private static bool IsNamed(Company company, string part) =>
        company.NameZh?.Contains(part, StringComparison.OrdinalIgnoreCase) == true || company.NameEn?.Contains(part, StringComparison.OrdinalIgnoreCase) == true;
}
