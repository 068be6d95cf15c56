using Matching.Catalog;
using Matching.Features;
using Matching.Gates;
using Matching.Scoring;

namespace Matching.Training;

/// <summary>What the history says about some queries, as a table to learn from.</summary>
/// <param name="Table">The rows, contiguous by query.</param>
/// <param name="Graded">How many of them carry a grade from the history.</param>
public sealed record HistoryTable(RankingTable Table, int Graded)
{
    // Enough to tell who is approached; more would only take longer.
    private const int BackgroundPerQuery = 20;

    /// <summary>Builds the table.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="queries">The queries, in order of time.</param>
    /// <param name="schema">The features.</param>
    /// <param name="seed">Decides which of the others stand for those who were not approached.</param>
    /// <param name="unlabelled">What becomes of these.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static HistoryTable Build(
        CatalogSnapshot catalog, IReadOnlyList<RankingQuery> queries, FeatureSchema schema, int seed, Unlabelled unlabelled = Unlabelled.LeftOut, CancellationToken cancel = default)
    {
        var random = new Random(seed);
        var candidates = queries.SelectMany((query, number) => Candidates(catalog, query, random).Select(c => (c.Pair, c.Grade, Query: number))).ToArray();
        var features = FeatureTable.Extract(schema, [.. candidates.Select(c => c.Pair)], cancel);
        var all = new RankingTable
        {
            Features = schema.Names,
            Rows = [.. Enumerable.Range(0, candidates.Length).Select(row => features[row].ToArray())],
            Grades = [.. candidates.Select(c => c.Grade ?? 0)],
            Queries = [.. candidates.Select(c => c.Query)],
            Input = MissingEncoder.Input(schema),
            Days = [.. queries.Select(query => query.AsOf)],
            Subjects = Subjects(candidates.Select(c => c.Pair.Company.Company.Id)),
            Prior = RuleScorer.AsLinear(schema),
            Signs = schema.Signs,
        };
        var graded = candidates.Count(c => c.Grade is not null);
        if (unlabelled == Unlabelled.Negative) return new HistoryTable(all, graded);
        var weights = Exposure.Weights(all, [.. candidates.Select(c => c.Grade is not null)], cancel);
        return new HistoryTable((all with { Weights = weights }).Where(row => candidates[row].Grade is not null), graded);
    }

    private static int[] Subjects(IEnumerable<string> companies)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. companies.Select(id => numbers.TryGetValue(id, out var number) ? number : numbers[id] = numbers.Count)];
    }

    private static IEnumerable<(Pair Pair, int? Grade)> Candidates(CatalogSnapshot catalog, RankingQuery query, Random random)
    {
        var universe = new QueryUniverse(catalog, query);
        var places = Enumerable.Range(0, universe.Count).ToArray();
        foreach (var place in places.Where(place => query.Grades.ContainsKey(KeyAt(catalog, query, place))))
        {
            if (universe.At(place) is { } pair) yield return (pair, query.Grades[QueryUniverse.KeyOf(query, pair)]);
        }

        random.Shuffle(places);
        var taken = 0;
        foreach (var place in places)
        {
            if (taken == BackgroundPerQuery) yield break;
            if (query.Grades.ContainsKey(KeyAt(catalog, query, place)) || universe.At(place) is not { } pair) continue;
            if (GateSet.Failed(pair) != 0) continue;
            taken++;
            yield return (pair, null);
        }
    }

    private static string KeyAt(CatalogSnapshot catalog, RankingQuery query, int place) =>
        query.Enquiry is null ? catalog.Companies[place].Company.Id : catalog.Offerings[place].Id.ToString();
}
