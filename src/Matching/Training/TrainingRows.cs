using Matching.Catalog;
using Matching.Domain;
using Matching.Features;
using Matching.Gates;
using Matching.Scoring;

namespace Matching.Training;

/// <summary>Encoded rows of many queries, contiguous by query: what a ranking trainer eats.</summary>
/// <param name="Rows">One encoded row a pair.</param>
/// <param name="Grades">Its grade.</param>
/// <param name="Groups">The query it belongs to, never decreasing.</param>
/// <param name="Labelled">How many rows carry a grade from the history; the others are sampled background.</param>
public sealed record TrainingRows(float[][] Rows, int[] Grades, uint[] Groups, int Labelled)
{
    /// <summary>Background candidates sampled for each query: unlabelled ones, taken as grade 0 for training only.</summary>
    private const int BackgroundPerQuery = 20;

    /// <summary>Builds the rows of some queries.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="queries">The queries.</param>
    /// <param name="schema">The features.</param>
    /// <param name="seed">Decides the background sample.</param>
    /// <param name="cancel">Gives up.</param>
    public static TrainingRows Build(CatalogSnapshot catalog, IReadOnlyList<RankingQuery> queries, FeatureSchema schema, int seed, CancellationToken cancel)
    {
        var pairs = new List<Pair>();
        var grades = new List<int>();
        var groups = new List<uint>();
        var labelled = 0;
        var random = new Random(seed);
        for (var q = 0; q < queries.Count; q++)
        {
            foreach (var (pair, grade) in Candidates(catalog, queries[q], random))
            {
                pairs.Add(pair);
                grades.Add(grade ?? 0);
                groups.Add((uint)q);
                if (grade is not null) labelled++;
            }
        }

        var table = FeatureTable.Extract(schema, pairs, cancel);
        var input = MissingEncoder.Input(schema);
        var rows = new float[pairs.Count][];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new float[MissingEncoder.Width(schema)];
            input.Encode(table[i], rows[i]);
        }

        return new TrainingRows(rows, [.. grades], [.. groups], labelled);
    }

    /// <summary>The rows as trainers take them; they are encoded already.</summary>
    /// <param name="schema">The features that the rows were built of.</param>
    public RankingTable Table(FeatureSchema schema)
    {
        var names = MissingEncoder.Names(schema);
        return new RankingTable { Features = names, Rows = Rows, Grades = Grades, Queries = [.. Groups.Select(g => (int)g)], Input = ForestInput.Plain(names.Count) };
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
            if (GateSet.All.Any(g => g.AppliesTo(pair.Offering) && g.Check(pair).Outcome == GateOutcome.Fail)) continue;
            taken++;
            yield return (pair, null);
        }
    }

    private static string KeyAt(CatalogSnapshot catalog, RankingQuery query, int place) =>
        query.Enquiry is null ? catalog.Companies[place].Company.Id : catalog.Offerings[place].Id.ToString();
}
