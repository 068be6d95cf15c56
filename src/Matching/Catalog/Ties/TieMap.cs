namespace Matching.Catalog;

/// <summary>
/// The firms around one company, to be drawn: resident firms tied to it, the others of its group, and further companies tied to the same residents.
/// </summary>
/// <remarks>The same catalog gives the same picture. Labels of a node's size (<see cref="LabelWidth"/>, <see cref="LabelHeight"/>) never overlap.</remarks>
public sealed record TieMap
{
    /// <summary>The most residents that are shown, the strongest.</summary>
    public const int MostResidents = 12;

    /// <summary>The most others of the group that are shown, those of the largest revenue.</summary>
    public const int MostOfGroup = 6;

    /// <summary>The most further companies that are shown, the strongest.</summary>
    public const int MostFurther = 12;

    /// <summary>How wide a label may be, as a share of the drawing's width, around the middle of its node.</summary>
    public const double LabelWidth = 0.16;

    /// <summary>How high a label may be, as a share of the drawing's height.</summary>
    public const double LabelHeight = 0.04;

    /// <summary>The company that it is about.</summary>
    public required string CompanyId { get; init; }

    /// <summary>The firms: the company first, then by role and from the strongest on.</summary>
    public required IReadOnlyList<TieNode> Nodes { get; init; }

    /// <summary>The lines between them, by their ends.</summary>
    public required IReadOnlyList<TieLink> Links { get; init; }

    /// <summary>How many firms would belong on it and are left out, so that it can be read.</summary>
    public required int Omitted { get; init; }

    /// <summary>The map around a company.</summary>
    /// <param name="catalog">Ties, groups and names.</param>
    /// <param name="companyId">The company; nobody need be tied to it.</param>
    /// <param name="asOf">The day; ties that became known on it or later are not seen.</param>
    /// <param name="includeSimulated">Whether simulated companies stand around a real one; around a simulated one they always do.</param>
    public static TieMap Around(CatalogSnapshot catalog, string companyId, DateOnly asOf, bool includeSimulated = false)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(companyId);
        var around = new TieSurroundings(catalog, companyId, asOf, includeSimulated);
        var (residents, group, further) = (around.Residents, around.Group, around.Further());
        List<string> first = [.. residents.Take(MostResidents), .. group.Take(MostOfGroup)];
        List<string> second = [.. further.Where(f => !first.Contains(f.Id)).Select(f => f.Id).Take(MostFurther)];
        var places = TieLayout.Of(companyId, first, second.ConvertAll(id => (id, around.StrongestOf(id, first))));
        string[] shown = [companyId, .. first, .. second];
        return new TieMap
        {
            CompanyId = companyId,
            Nodes = [.. shown.Select((id, at) => Node(id, at == 0 ? TieRole.Company : at > first.Count ? TieRole.Further : residents.Contains(id) ? TieRole.Resident : TieRole.Group))],
            Links = around.Links(shown, [.. group.Take(MostOfGroup)]),
            Omitted = residents.Concat(group).Concat(further.Select(f => f.Id)).Distinct(StringComparer.Ordinal).Count(id => !shown.Contains(id)),
        };

        TieNode Node(string id, TieRole role) =>
            new(id, IntroducerTexts.Name(catalog, id), role, places[id].X, places[id].Y, catalog.FindCompany(id)?.Company.Source.Kind);
    }
}
