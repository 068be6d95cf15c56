using Matching.Domain;

namespace Matching.Catalog;

/// <summary>Waivers by pair. Every question carries a day, and sees nothing that was decided on it or later.</summary>
public sealed class Waivers
{
    private readonly Dictionary<(string CompanyId, OfferingId Offering), GateWaiver[]> _byPair;
    private readonly ILookup<string, OfferingId> _offerings;

    internal Waivers(IReadOnlyList<GateWaiver> rows)
    {
        All = [.. rows.OrderBy(w => w.Key, StringComparer.Ordinal)];
        _byPair = rows.OrderBy(w => w.On).ThenBy(w => w.Key, StringComparer.Ordinal).GroupBy(w => (w.CompanyId, w.OfferingId)).ToDictionary(g => g.Key, g => g.ToArray());
        _offerings = _byPair.Keys.ToLookup(pair => pair.CompanyId, pair => pair.Offering, StringComparer.Ordinal);
    }

    /// <summary>All of them, by key, whether they hold or not.</summary>
    public IReadOnlyList<GateWaiver> All { get; }

    /// <summary>These and more.</summary>
    internal Waivers With(IReadOnlyList<GateWaiver> more) => new([.. _byPair.Values.SelectMany(waivers => waivers), .. more]);

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _byPair.Count == 0;

    /// <summary>The companies that any waiver is for.</summary>
    public IEnumerable<string> CompanyIds => _offerings.Select(company => company.Key);

    /// <summary>The offerings at which any constraint was waived for a company, whenever that was.</summary>
    public IEnumerable<OfferingId> OfferingsOf(string companyId) => _offerings[companyId];

    /// <summary>The waiver of a constraint that holds on a day, the last one decided; null when there is none. Allocates nothing.</summary>
    public GateWaiver? Find(string companyId, OfferingId offering, string gateId, DateOnly day)
    {
        if (!_byPair.TryGetValue((companyId, offering), out var waivers)) return null;
        for (var i = waivers.Length - 1; i >= 0; i--)
        {
            if (waivers[i].GateId == gateId && waivers[i].HoldsOn(day)) return waivers[i];
        }

        return null;
    }
}
