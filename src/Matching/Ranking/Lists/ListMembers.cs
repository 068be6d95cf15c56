using Matching.Domain;
using Matching.Features;
using Matching.Merit;

namespace Matching.Ranking;

/// <summary>Looks up in the columns what the rules of a list ask about a company: no row is read for it.</summary>
internal sealed class ListMembers(CompanyScan scan, HighPotentialRule rule)
{
    private readonly CompanyMeasure _tier = scan.Measures[FeatureSchema.Current.IndexOf("leaderTier")];
    private readonly CompanyMeasure _growth = scan.Measures[FeatureSchema.Current.IndexOf("growth3y")];
    private readonly CompanyMeasure _rdShare = scan.Measures[FeatureSchema.Current.IndexOf("rdShare")];

    /// <summary>The company at a place.</summary>
    public ListMember At(RankedPlace ranked)
    {
        var (place, table) = (ranked.Place, scan.Catalog.Table);
        var row = scan.Measures.Rows[place];

        // What became known only later is missing on the day, growth and R&D with it.
        var potential = scan.Measures.FactsKnown[place] && rule.Holds(_tier[place], _growth[place], _rdShare[place]);
        return new ListMember(
            ranked, table.Groups.KeyOf(row), table.Fits[row].Primary, ListMember.CityKey(table.Cities[row]),
            potential ? ListPart.HighPotential : SmallFirms.IsLeader((int)_tier[place]) ? ListPart.Leaders : null,
            table.Industries[row].Code2017, scan.Measures.SizeBands[place]);
    }
}
