using CsCheck;
using Matching.Storage;
using Matching.Storage.InMemory;

namespace Matching.Tests.Storage;

public class RowForecastTest
{
    [Fact]
    public void Foretells_what_a_store_then_does() => Gen.Select(RowGen.Data, RowGen.Data).Sample(
        (first, second) =>
        {
            using var store = new InMemoryStore();
            store.Upsert(first);
            // Some rows are there already, some are there with other values, some are new, some come twice.
            var rows = second.With(first).With(second);

            var foretold = RowForecast.Of(rows, store.Read());

            var before = store.Read().Companies.ToHashSet();
            Assert.Equal(store.Upsert(rows), foretold.Counts);
            Assert.Subset(before, foretold.Replaced.Companies.ToHashSet());
        },
        iter: 50,
        threads: 1);
}
