using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Matching.Catalog;
using Matching.Domain;
using Matching.Features;
using Matching.Models;
using Matching.Scoring;
using Microsoft.ML;

namespace Matching.Training;

/// <summary>Learns one model from the history before a day.</summary>
public static class ModelTrainer
{
    /// <summary>Fewest queries with something relevant in them that a model can be learned from at all.</summary>
    public const int LeastQueries = 10;

    /// <summary>The queries of a kind whose outcomes were known before a day, of one kind of data: real and simulated ones are never mixed.</summary>
    /// <remarks>Real ones, as soon as <see cref="LeastQueries"/> of them led to something relevant; until then the simulated ones, if there are any.</remarks>
    public static IReadOnlyList<RankingQuery> Queries(ModelKind kind, CatalogSnapshot catalog, DateOnly knownBefore)
    {
        var all = kind == ModelKind.Outreach ? OutreachQueries.Read(catalog, knownBefore) : PlacementQueries.Read(catalog, knownBefore);
        var byKind = all.ToLookup(q => QueryUniverse.DataKindOf(catalog, q));
        var real = byKind[DataKind.Real].Count(q => q.HasPositive) >= LeastQueries || !byKind[DataKind.Simulated].Any();
        return [.. byKind[real ? DataKind.Real : DataKind.Simulated]];
    }

    /// <summary>Learns.</summary>
    /// <param name="kind">Which question.</param>
    /// <param name="catalog">The catalog.</param>
    /// <param name="until">Nothing on or after this day is used.</param>
    /// <param name="seed">Decides everything random: the same data and seed give the same model.</param>
    /// <param name="cancel">Gives up between steps.</param>
    /// <returns>The package, not yet judged; null when there are too few queries to learn from.</returns>
    public static ModelPackage? Fit(ModelKind kind, CatalogSnapshot catalog, DateOnly until, int seed, CancellationToken cancel = default)
    {
        var schema = FeatureSchema.Current;
        var queries = Queries(kind, catalog, until).Where(q => q.HasPositive).ToArray();
        if (queries.Length < LeastQueries) return null;
        var rows = TrainingRows.Build(catalog, queries, schema, seed, cancel);
        cancel.ThrowIfCancellationRequested();
        var trainer = new FastTreeRanking();
        var forest = trainer.Train(rows.Table(schema), seed, cancel).Forest!.Over(MissingEncoder.Input(schema));
        var dataHash = HashOf(rows);
        return new ModelPackage(
            new ModelCard
            {
                Kind = kind,
                Version = $"{kind.ToString().ToLowerInvariant()}-{until:yyyyMMdd}-{dataHash[..8]}-{seed}",
                Trainer = trainer.Name,
                SchemaHash = schema.Hash,
                FeatureNames = schema.Names,
                FeatureUnits = [.. schema.Features.Select(f => f.Unit)],
                TrainedFrom = queries[0].AsOf,
                TrainedUntil = until,
                DataHash = dataHash,
                DataKind = QueryUniverse.DataKindOf(catalog, queries[0]),
                Seed = seed,
                Libraries = new Dictionary<string, string>
                {
                    ["Matching"] = VersionOf(typeof(ModelTrainer)),
                    ["Microsoft.ML"] = VersionOf(typeof(MLContext)),
                },
                Queries = queries.Length,
                Graded = rows.Labelled,
                Positive = queries.Sum(q => q.Grades.Values.Count(g => g >= RankingQuery.Relevant)),
                BeatsRules = false,
                Decision = new Text("尚未检验", "not judged yet"),
            },
            new AdditiveModel(forest));
    }

    private static string HashOf(TrainingRows rows)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in rows.Rows) hash.AppendData(MemoryMarshal.AsBytes(row.AsSpan()));
        hash.AppendData(MemoryMarshal.AsBytes(rows.Grades.AsSpan()));
        hash.AppendData(MemoryMarshal.AsBytes(rows.Groups.AsSpan()));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string VersionOf(Type type) => type.Assembly.GetName().Version?.ToString(3) ?? "unknown";
}
