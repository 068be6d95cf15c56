using Matching.Domain;

namespace Matching.Catalog;

/// <summary>Finds the firms that belong on a <see cref="TieMap"/>, and the lines between them.</summary>
internal sealed class TieSurroundings
{
    private static readonly Text SameGroup = new("同一集团", "same group");

    private readonly CatalogSnapshot _catalog;
    private readonly string _companyId;
    private readonly DateOnly _asOf;
    private readonly CompanyEntry? _company;
    private readonly bool _withSimulated;

    public TieSurroundings(CatalogSnapshot catalog, string companyId, DateOnly asOf, bool includeSimulated)
    {
        (_catalog, _companyId, _asOf) = (catalog, companyId, asOf);
        _company = catalog.FindCompany(companyId);
        _withSimulated = includeSimulated || _company?.Company.Source.Kind == DataKind.Simulated;
        Residents = FindResidents();
        Group = FindGroup();
    }

    /// <summary>The residents tied to the company, the strongest first.</summary>
    public IReadOnlyList<string> Residents { get; }

    /// <summary>The others of its group that are not among its residents, the largest first.</summary>
    public IReadOnlyList<string> Group { get; }

    /// <summary>Companies tied to those residents, or to the company itself where it is one, the strongest first.</summary>
    public IReadOnlyList<(string Id, double Strength)> Further()
    {
        HashSet<string> near = [_companyId, .. Residents, .. Group];
        return
        [
            .. Residents.Append(_companyId)
                .SelectMany(resident => _catalog.Ties.From(resident, _asOf))
                .Where(tie => !near.Contains(tie.CompanyId) && (_catalog.FindCompany(tie.CompanyId)?.Company is not { } company || IsShown(company)))
                .GroupBy(tie => tie.CompanyId, StringComparer.Ordinal)
                .Select(ties => (Id: ties.Key, Strength: ties.Max(TieGraph.StrengthOf)))
                .OrderByDescending(further => further.Strength).ThenBy(further => further.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Which of some firms is tied strongest to a company; null when none is.</summary>
    public string? StrongestOf(string companyId, IReadOnlyList<string> firms) =>
        _catalog.Ties.To(companyId, _asOf)
            .Where(tie => firms.Contains(tie.ResidentId))
            .OrderByDescending(TieGraph.StrengthOf).ThenBy(tie => tie.ResidentId, StringComparer.Ordinal)
            .FirstOrDefault()?.ResidentId;

    /// <summary>All lines between the firms that are shown.</summary>
    public IReadOnlyList<TieLink> Links(IReadOnlyList<string> shown, IReadOnlyList<string> group)
    {
        var ties = shown
            .SelectMany(company => _catalog.Ties.To(company, _asOf))
            .Where(tie => tie.ResidentId != tie.CompanyId && shown.Contains(tie.ResidentId))
            .GroupBy(tie => (tie.ResidentId, tie.CompanyId))
            .Select(pair => Link([.. pair.OrderByDescending(TieGraph.StrengthOf).ThenBy(tie => tie.Kind)]));
        var ofGroup = group.Select(other => new TieLink(_companyId, other, [], SameGroup, null, KindOf(other)));
        return [.. ties.Concat(ofGroup).OrderBy(link => link.FromId, StringComparer.Ordinal).ThenBy(link => link.ToId, StringComparer.Ordinal).ThenBy(link => link.Kinds.Count == 0)];
    }

    private IReadOnlyList<string> FindResidents() =>
    [
        .. _catalog.Ties.To(_companyId, _asOf)
            .Where(tie => tie.ResidentId != _companyId)
            .GroupBy(tie => tie.ResidentId, StringComparer.Ordinal)
            .OrderByDescending(ties => ties.Max(TieGraph.StrengthOf)).ThenBy(ties => ties.Key, StringComparer.Ordinal)
            .Select(ties => ties.Key),
    ];

    private IReadOnlyList<string> FindGroup() => _company is not { Index: >= 0 } ? [] :
    [
        .. _catalog.Table.Groups.MembersWith(_company.Index)
            .Where(row => row != _company.Index)
            .Select(row => _catalog.Table[row].Company)
            .Where(other => IsShown(other) && !Residents.Contains(other.Id))
            .OrderByDescending(other => other.Revenue?.Wan ?? -1).ThenBy(other => other.Id, StringComparer.Ordinal)
            .Select(other => other.Id),
    ];

    private static TieLink Link(Tie[] ties)
    {
        TieKind[] kinds = [.. ties.Select(tie => tie.Kind).Distinct()];
        Text[] names = [.. kinds.Select(TieKindNames.Of)];
        var label = new Text(string.Join('、', names.Select(n => n.Zh)), string.Join(", ", names.Select(n => n.En)));
        return new TieLink(ties[0].ResidentId, ties[0].CompanyId, kinds, label, TieGraph.StrengthOf(ties[0]), ties.Max(tie => tie.Source.Kind));
    }

    private DataKind KindOf(string other) => (DataKind)Math.Max((int)_company!.Company.Source.Kind, (int)_catalog.FindCompany(other)!.Company.Source.Kind);

    private bool IsShown(Company company) => _withSimulated || company.Source.Kind != DataKind.Simulated;
}
