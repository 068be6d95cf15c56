using CsCheck;
using Matching.Catalog;
using Matching.Features;
using Matching.Ranking;
using Matching.Tests.Features;

namespace Matching.Tests.Ranking;

public class CompanyLookupsTest
{
    // Every feature, and not only those that some model happens to ask for.
    [Fact]
    public void A_kind_of_company_has_the_same_bits_as_each_company_of_it() =>
        Gen.Select(RandomWorld.Small, RandomWorld.Day).Sample((data, day) =>
        {
            var catalog = CatalogSnapshot.Build(data, 1);
            var scan = CompanyScan.Of(catalog, day);
            var singles = catalog.Ties.CompanyIds.Concat(catalog.Enquiries.Where(e => e.ReceivedOn < day).Select(e => e.CompanyId)).ToHashSet(StringComparer.Ordinal);
            foreach (var offering in catalog.Offerings)
            {
                var lookups = new CompanyLookups(scan, offering);
                for (var i = 0; i < FeatureSchema.Current.Count; i++)
                {
                    if (lookups.Values(i) is not { } values) continue;
                    var column = new float[scan.Measures.Rows.Length];
                    lookups.Spread<float>(i, values, 0, column);
                    foreach (var (place, row) in scan.Measures.Rows.Index())
                    {
                        if (singles.Contains(catalog.Table.IdAt(row))) continue;
                        var alone = FeatureSchema.Current.Features[i].Value(catalog.Pair(catalog.Table[row], offering, day));
                        Assert.True(
                            BitConverter.SingleToInt32Bits(alone) == BitConverter.SingleToInt32Bits(column[place]),
                            $"{FeatureSchema.Current.Names[i]} of {catalog.Table.IdAt(row)} before {offering.Id}: {alone} became {column[place]}.");
                    }
                }
            }
        });
}
