using System.Globalization;
using Matching.Domain;
using Matching.Storage.LiteDb;

// Writes to a store until it is killed: Matching.StoreCrasher FILE FIRST. Each line is printed after the call has returned.
const int BatchSize = 60;
using var store = LiteDbStore.Open(args[0]);
for (var i = int.Parse(args[1], CultureInfo.InvariantCulture); ; i++)
{
    if (i % 4 == 3)
    {
        store.Upsert(new MatchingData
        {
            Companies = [.. Enumerable.Range(0, BatchSize).Select(k => new Company { Id = $"batch-{i}-{k}", BusinessScope = new string('软', 300) })],
            Goals = [new Goal { Indicator = "batch", Period = i.ToString(CultureInfo.InvariantCulture), Actual = BatchSize }],
        });
        Console.WriteLine($"batch {i}");
    }
    else
    {
        store.Upsert(new MatchingData { Companies = [new Company { Id = $"single-{i}", Employees = i }] });
        Console.WriteLine($"single {i}");
    }
}
