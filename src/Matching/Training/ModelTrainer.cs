using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Matching.Catalog;
using Matching.Domain;
using Matching.Features;
using Matching.Models;
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
    /// <param name="chosen">How to learn; null lets cross-validation inside the table choose.</param>
    /// <param name="progress">Told before every fold of the choice.</param>
    /// <param name="cancel">Gives up between steps.</param>
    /// <returns>The package, not yet judged; null when there are too few queries to learn from.</returns>
    public static Fitted? Fit(
        ModelKind kind, CatalogSnapshot catalog, DateOnly until, int seed, ChosenTrainer? chosen = null, IProgress<ChoiceProgress>? progress = null, CancellationToken cancel = default)
    {
        var queries = Queries(kind, catalog, until);
        return queries.Count(q => q.HasPositive) < LeastQueries ? null : Fit(kind, catalog, queries, until, seed, Unlabelled.LeftOut, chosen, progress, cancel);
    }

    /// <summary>Learns from given queries, however few.</summary>
    internal static Fitted Fit(
        ModelKind kind,
        CatalogSnapshot catalog,
        IReadOnlyList<RankingQuery> queries,
        DateOnly until,
        int seed,
        Unlabelled unlabelled,
        ChosenTrainer? chosen = null,
        IProgress<ChoiceProgress>? progress = null,
        CancellationToken cancel = default)
    {
        var schema = FeatureSchema.Current;
        var history = HistoryTable.Build(catalog, queries, schema, seed, unlabelled, cancel);
        var table = history.Table.Hiding(feature => schema.Features[feature].FollowsExposure);
        cancel.ThrowIfCancellationRequested();
        chosen ??= new TrainerChoice(KnownTrainers.Families(table), TimeProvider.System).Choose(table, seed, progress, cancel);
        var trainer = chosen.Trainer;
        var model = TrainingBackground.Keep(Leveling.Of(trainer.Train(table, seed, cancel), table.Rows), table.Rows);
        var dataHash = HashOf(table, trainer.Name);
        var card = new ModelCard
        {
            Kind = kind,
            Version = $"{kind.ToString().ToLowerInvariant()}-{until:yyyyMMdd}-{dataHash[..8]}-{seed}",
            Trainer = trainer.Name,
            Tried = [.. chosen.Results.Select(r => new CardTrial(r.Name, r.Mean, r.Deviation))],
            SchemaHash = schema.Hash,
            FeatureNames = schema.Names,
            FeatureUnits = [.. schema.Features.Select(f => f.Unit)],
            TrainedFrom = queries[0].AsOf,
            TrainedUntil = until,
            DataHash = dataHash,
            TierRules = catalog.Rules.LeadingEnterprise.Stamp,
            DataKind = QueryUniverse.DataKindOf(catalog, queries[0]),
            Seed = seed,
            Libraries = new Dictionary<string, string>
            {
                ["Matching"] = VersionOf(typeof(ModelTrainer)),
                ["Microsoft.ML"] = VersionOf(typeof(MLContext)),
            },
            Queries = queries.Count,
            Graded = history.Graded,
            Positive = queries.Sum(q => q.Grades.Values.Count(g => g >= RankingQuery.Relevant)),
            BeatsRules = false,
            Decision = new Text("尚未检验", "not judged yet"),
        };
        return new Fitted(new ModelPackage(card, model), chosen);
    }

    private static string HashOf(RankingTable table, string trainer)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in table.Rows) hash.AppendData(MemoryMarshal.AsBytes(row.AsSpan()));
        hash.AppendData(MemoryMarshal.AsBytes<int>([.. table.Grades]));
        hash.AppendData(MemoryMarshal.AsBytes<int>([.. table.Queries]));
        hash.AppendData(Encoding.UTF8.GetBytes(trainer));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string VersionOf(Type type) => type.Assembly.GetName().Version?.ToString(3) ?? "unknown";
}
