using Matching.Domain;

namespace Matching.Catalog;

/// <summary>Stage events, by company and by offering, in order of time. Every question carries a day, and sees nothing of that day or later.</summary>
public sealed class EngagementHistory
{
    private readonly Dictionary<OfferingId, Engagement[]> _byOffering;
    private readonly Dictionary<string, Engagement[]> _byCompany;
    private readonly Dictionary<string, Engagement[]> _byIntroducer;

    internal EngagementHistory(IReadOnlyList<Engagement> engagements)
    {
        All = [.. engagements.OrderBy(e => e.On).ThenBy(e => e.Key, StringComparer.Ordinal)];
        _byOffering = All.GroupBy(e => e.OfferingId).ToDictionary(g => g.Key, g => g.ToArray());
        _byCompany = All.GroupBy(e => e.CompanyId, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        _byIntroducer = All.Where(e => e.IntroducerId is not null).GroupBy(e => e.IntroducerId!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>All events in order of time, then key.</summary>
    public IReadOnlyList<Engagement> All { get; }

    /// <summary>The companies that any event is about.</summary>
    public IReadOnlyCollection<string> CompanyIds => _byCompany.Keys;

    /// <summary>Events of an offering strictly before a day.</summary>
    public ReadOnlySpan<Engagement> OfOffering(OfferingId offering, DateOnly before) => Until(_byOffering.GetValueOrDefault(offering), before);

    /// <summary>Events of a company strictly before a day.</summary>
    public ReadOnlySpan<Engagement> OfCompany(string companyId, DateOnly before) => Until(_byCompany.GetValueOrDefault(companyId), before);

    /// <summary>Events that came of a resident firm's introduction, strictly before a day.</summary>
    public ReadOnlySpan<Engagement> IntroducedBy(string residentId, DateOnly before) => Until(_byIntroducer.GetValueOrDefault(residentId), before);

    private static ReadOnlySpan<Engagement> Until(Engagement[]? events, DateOnly before)
    {
        if (events is null) return [];
        int low = 0, high = events.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (events[middle].On < before) low = middle + 1;
            else high = middle;
        }

        return events.AsSpan(0, low);
    }
}
