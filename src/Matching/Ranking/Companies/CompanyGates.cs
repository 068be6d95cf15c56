using Matching.Catalog;
using Matching.Gates;

namespace Matching.Ranking;

/// <summary>
/// The gates of one offering for every company that has asked for nothing: each gate is asked once for every kind of company that it can tell apart, and
/// the answers are looked up.
/// </summary>
internal sealed class CompanyGates
{
    private readonly CompanyScan _scan;
    private readonly Offering _offering;
    private readonly uint _always;
    private readonly uint[]? _byActivities, _byRisk, _byIndustry, _byIndustryBelow, _byIndustryAbove;
    private readonly double _revenue = double.NaN;

    public CompanyGates(CompanyScan scan, Offering offering)
    {
        (_scan, _offering) = (scan, offering);
        var kinds = CompanyArchetypes.Of(scan.Catalog.Table);
        _always = Failed(kinds.Ordinary, CompanyTrait.None, exactly: true);
        _byActivities = Table(kinds.ByActivities, CompanyTrait.Activities);
        _byRisk = Table(kinds.ByRisk, CompanyTrait.Risk);
        _byIndustry = Table(kinds.ByIndustry, CompanyTrait.Industry | CompanyTrait.Revenue);
        if (offering.Plot?.BidderMinRevenue is not { } least) return;
        _revenue = (double)least.Wan;
        _byIndustryBelow = Table(kinds.ByIndustryWithoutRevenue, CompanyTrait.Industry | CompanyTrait.Revenue);
        _byIndustryAbove = Table(kinds.ByIndustryWithAnyRevenue, CompanyTrait.Industry | CompanyTrait.Revenue);
    }

    /// <summary>The gates that the company at a place fails; bit i for gate i.</summary>
    public uint At(int place)
    {
        var failed = _always;
        if (_byActivities is not null) failed |= _byActivities[_scan.Measures.ActivityCodes[place]];
        if (_byRisk is null && _byIndustry is null && double.IsNaN(_revenue)) return failed;
        var table = _scan.Catalog.Table;
        var row = _scan.Measures.Rows[place];
        if (_byRisk is not null && _scan.Measures.FactsKnown[place]) failed |= _byRisk[table.RiskFlags.Codes[row]];
        return ByRevenue(place, table.RevenueWan[row]) is { } byIndustry ? failed | byIndustry[table.Industries.Codes[row]] : failed;
    }

    private uint[]? ByRevenue(int place, double revenue)
    {
        if (double.IsNaN(_revenue) || double.IsNaN(revenue) || !_scan.Measures.FactsKnown[place]) return _byIndustry;
        return revenue < _revenue ? _byIndustryBelow : _byIndustryAbove;
    }

    // Null where no gate with these traits fails for anybody.
    private uint[]? Table(CompanyEntry[] kinds, CompanyTrait traits)
    {
        var table = Array.ConvertAll(kinds, kind => Failed(kind, traits, exactly: false));
        return Array.TrueForAll(table, mask => mask == 0) ? null : table;
    }

    private uint Failed(CompanyEntry kind, CompanyTrait traits, bool exactly)
    {
        var pair = new Pair(kind, _offering, Need.Of(kind, null), _scan.Day, _scan.Catalog);
        uint failed = 0;
        for (var i = 0; i < GateSet.All.Count; i++)
        {
            var gate = GateSet.All[i];
            var asked = exactly ? gate.Reads == traits : gate.Reads != CompanyTrait.None && (gate.Reads & ~traits) == 0;
            if (asked && gate.AppliesTo(_offering) && gate.Fails(pair)) failed |= 1u << i;
        }

        return failed;
    }
}
