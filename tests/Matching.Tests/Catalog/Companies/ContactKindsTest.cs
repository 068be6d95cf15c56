using CsCheck;
using Matching.Catalog;
using Matching.Tests.Features;

namespace Matching.Tests.Catalog;

public class ContactKindsTest
{
    [Fact]
    public void Each_place_has_the_last_contact_of_its_company() =>
        Gen.Select(RandomWorld.Small, RandomWorld.Day, Gen.Int[0, int.MaxValue - 1]).Sample((data, day, seed) =>
        {
            var catalog = CatalogSnapshot.Build(data, 1);
            int[] rows = [.. Enumerable.Range(0, catalog.Table.Count)];
            new Random(seed).Shuffle(rows);
            var kinds = new ContactKinds(catalog, day, rows);

            Assert.Null(Of(kinds.Kinds[0].Company));
            for (var place = 0; place < rows.Length; place++) Assert.Equal(Of(catalog.Table[rows[place]]), Of(kinds.Kinds[kinds.Codes[place]].Company));

            LastContact? Of(CompanyEntry company) => LastContact.Of(catalog.History, company.Company.Id, day);
        });
}
