using Matching.Domain;

namespace Matching.Catalog;

/// <summary>How the companies that had engaged with an offering before a day spread over the six centers.</summary>
public sealed class EngagedMix
{
    private readonly int[] _counts = new int[CenterIds.Count];

    internal EngagedMix(CatalogSnapshot catalog, Offering offering, DateOnly before)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var engagement in catalog.History.OfOffering(offering.Id, before))
        {
            if (engagement.Stage < Stage.InNegotiation || !seen.Add(engagement.CompanyId)) continue;
            Total++;
            if (catalog.Table.IndexOf(engagement.CompanyId) is >= 0 and var row && catalog.Table.Fits[row].Primary is { } center) _counts[(int)center]++;
        }
    }

    /// <summary>How many companies had come at least to negotiation.</summary>
    public int Total { get; }

    /// <summary>How many of them have this primary center.</summary>
    public int this[CenterId center] => _counts[(int)center];
}
