using System.Buffers;
using Matching.Catalog;
using Matching.Features;

namespace Matching.Ranking;

/// <summary>
/// The features of one offering, and of it together with every company that has asked for nothing: each is measured once for every kind of company that
/// it can tell apart.
/// </summary>
internal sealed class CompanyLookups
{
    private const int Strip = 256;

    private readonly CompanyScan _scan;
    private readonly float[]?[] _values;

    public CompanyLookups(CompanyScan scan, Offering offering)
    {
        _scan = scan;
        var features = FeatureSchema.Current.Features;
        _values = new float[]?[features.Count];
        var pairs = ArrayPool<Pair>.Shared.Rent(Strip);
        foreach (var group in features.Index().Where(f => f.Item.Scope != FeatureScope.Company).GroupBy(f => f.Item.Reads))
        {
            var those = KindsOf(scan, group.Key);
            foreach (var (i, _) in group) _values[i] = new float[those.Length];
            for (var start = 0; start < those.Length; start += Strip)
            {
                var some = Math.Min(Strip, those.Length - start);
                for (var k = 0; k < some; k++) pairs[k] = those[start + k].With(offering, scan.Day, scan.Catalog);
                foreach (var (i, feature) in group) feature.Values(pairs.AsSpan(0, some), _values[i].AsSpan(start, some));
            }
        }

        ArrayPool<Pair>.Shared.Return(pairs, clearArray: true);
    }

    /// <summary>The values of a feature by the code of its trait; a single one when it is the same for all. Null for features of the company alone.</summary>
    public float[]? Values(int feature) => _values[feature];

    /// <summary>Looks up the values for neighboring places.</summary>
    /// <param name="feature">The feature's place in the schema.</param>
    /// <param name="values">The value of each kind, as floats or as bins.</param>
    /// <param name="start">The first place.</param>
    /// <param name="column">Receives one value a place.</param>
    public void Spread<T>(int feature, ReadOnlySpan<T> values, int start, Span<T> column)
    {
        var measures = _scan.Measures;
        switch (FeatureSchema.Current.Features[feature].Reads)
        {
            case CompanyTrait.Fit:
                measures.FitCodes.Spread(values, start, column);
                break;
            case CompanyTrait.Activities:
                measures.ActivityCodes.Spread(values, start, column);
                break;
            case CompanyTrait.Industry:
                measures.IndustryCodes.Spread(values, start, column);
                break;
            case CompanyTrait.Trades:
                measures.TradeCodes.Spread(values, start, column);
                break;
            case CompanyTrait.Contact:
                _scan.Contacts.Codes.Spread(values, start, column);
                break;
            case CompanyTrait.Size:
                for (var i = 0; i < column.Length; i++) column[i] = values[measures.SizeBands[start + i]];
                break;
            case CompanyTrait.KnownFacts:
                for (var i = 0; i < column.Length; i++) column[i] = values[measures.KnownFacts[start + i]];
                break;
            default:
                column.Fill(values[0]);
                break;
        }
    }

    private static CompanyKind[] KindsOf(CompanyScan scan, CompanyTrait trait)
    {
        var kinds = CompanyArchetypes.Of(scan.Catalog.Table);
        return trait switch
        {
            CompanyTrait.None => [kinds.Ordinary],
            CompanyTrait.Fit => kinds.ByFit,
            CompanyTrait.Activities => kinds.ByActivities,
            CompanyTrait.Industry => kinds.ByIndustry,
            CompanyTrait.Trades => kinds.ByTrades,
            CompanyTrait.Size => kinds.BySize,
            CompanyTrait.Contact => scan.Contacts.Kinds,
            CompanyTrait.KnownFacts => kinds.ByKnownFacts,
            _ => throw new NotSupportedException($"No feature reads {trait} yet."),
        };
    }
}
