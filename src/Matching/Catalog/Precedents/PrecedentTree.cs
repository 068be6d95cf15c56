using System.Numerics;
using Matching.Domain;

namespace Matching.Catalog;

/// <summary>
/// Who signed where: each space lies in its platform, each platform in the district, each center in the district. What is rare in a space may be known
/// from its platform, and what is rare there from the district.
/// </summary>
public sealed class PrecedentTree
{
    private readonly Dictionary<OfferingId, PrecedentArea> _areas = [];
    private readonly CompanyTable _table;

    internal PrecedentTree(IEnumerable<Offering> offerings, CompanyTable table, EngagementHistory history)
    {
        _table = table;
        var platforms = new Dictionary<string, PrecedentArea>(StringComparer.Ordinal);
        foreach (var offering in offerings) _areas[offering.Id] = new PrecedentArea(PlatformOf(offering, platforms));
        foreach (var engagement in history.All)
        {
            // What is no longer offered still tells of the district.
            if (Counts(engagement)) Add(_areas.GetValueOrDefault(engagement.OfferingId, District), engagement);
        }

        foreach (var area in _areas.Values.Concat(platforms.Values).Append(District)) area.Close();
    }

    /// <summary>The whole district.</summary>
    public PrecedentArea District { get; } = new(null);

    /// <summary>The area of an offering by itself; the district for one that is not of this catalog.</summary>
    public PrecedentArea Of(Offering offering) => _areas.GetValueOrDefault(offering.Id, District);

    /// <summary>The platform that an offering lies in; null when unknown, and for a center.</summary>
    public PrecedentArea? PlatformOf(Offering offering) => Of(offering).Parent is { Parent: not null } platform ? platform : null;

    /// <summary>Whether an event makes its company a precedent: it signed, or came further.</summary>
    public static bool Counts(Engagement engagement) => engagement.Stage >= Stage.Signed;

    private PrecedentArea PlatformOf(Offering offering, Dictionary<string, PrecedentArea> platforms)
    {
        if (offering.Platform?.Trim() is not { Length: > 0 } name) return District;
        if (!platforms.TryGetValue(name, out var platform)) platforms.Add(name, platform = new PrecedentArea(District));
        return platform;
    }

    // Events come in the order of time: the first one that counts is the earliest.
    private void Add(PrecedentArea area, Engagement engagement)
    {
        for (var at = area; at is not null; at = at.Parent)
        {
            if (at.Add(engagement.CompanyId, engagement.On.DayNumber) && _table.IndexOf(engagement.CompanyId) is >= 0 and var row) AddTraits(at, row, engagement.On.DayNumber);
        }
    }

    private void AddTraits(PrecedentArea area, int row, int day)
    {
        var industry = IndustryKey.Read(_table.Industries[row].Code2017);
        if (industry.Level > 0) area.Add(PrecedentTrait.AnyIndustry, day);
        for (var level = 1; level <= industry.Level; level++) area.Add(PrecedentTrait.Industry(industry, level), day);
        for (var trades = _table.Trades[row]; trades != 0; trades &= trades - 1)
        {
            area.Add(PrecedentTrait.AnyTrade, day);
            area.Add(PrecedentTrait.Trade(BitOperations.TrailingZeroCount(trades)), day);
        }

        if (SizeBand.Of(_table.RevenueWan[row]) is not (< SizeBand.Unknown and var band)) return;

        // Facts count from the day on which they are known, not from the day after it as events do.
        var known = Math.Max(day, _table.KnownFrom[row] - 1);
        area.Add(PrecedentTrait.AnySize, known);
        area.Add(PrecedentTrait.Size(band), known);
    }
}
