using Matching.Catalog;
using Matching.Domain;
using Matching.Features;
using Matching.Import;
using Matching.Models;
using Matching.Scoring;
using Matching.Storage.InMemory;

namespace Matching.Benchmarks;

/// <summary>The engine over a simulated world, in which given trees rank both kinds of lists.</summary>
internal sealed class BenchmarkEngine : IDisposable
{
    private readonly InMemoryStore _store = new();
    private readonly DirectoryInfo _models = Directory.CreateTempSubdirectory("matching-benchmarks-");
    private readonly MatchingEngine _engine;
    private readonly BenchmarkWorld _world;
    private readonly CompanyFilter _filter = new() { IncludeSimulated = true };
    private readonly EnquiryDocument _enquiry;

    public BenchmarkEngine(BenchmarkWorld world, Forest forest)
    {
        _world = world;
        _store.Upsert(world.Data);
        _engine = new MatchingEngine(_store, new ModelRegistry(_models.FullName), TimeProvider.System);
        foreach (var kind in Enum.GetValues<ModelKind>()) _engine.Models.Keep(Package(kind, forest));
        _enquiry = new EnquiryDocument
        {
            Id = "benchmark",
            CompanyId = world.Enquiry.CompanyId,
            ReceivedOn = world.AsOf,
            Requirement = world.Enquiry.Requirement,
        };
    }

    /// <summary>A shortlist of all companies for a space.</summary>
    public RankedList Shortlist(Offering space, int top) => ByTrees(_engine.Shortlist(space.Id, top, _filter, _world.AsOf));

    /// <summary>All spaces for one enquiry.</summary>
    public RankedList Match(int top) => ByTrees(_engine.Match(_enquiry, top, _world.AsOf));

    public void Dispose()
    {
        _store.Dispose();
        _models.Delete(recursive: true);
    }

    /// <summary>A model of given trees that is in charge of its kind of lists.</summary>
    public static ModelPackage Package(ModelKind kind, Forest forest) => new(
        new ModelCard
        {
            Kind = kind,
            Version = $"benchmark-{kind.ToString().ToLowerInvariant()}",
            Trainer = "benchmark",
            SchemaHash = FeatureSchema.Current.Hash,
            FeatureNames = FeatureSchema.Current.Names,
            FeatureUnits = [.. FeatureSchema.Current.Features.Select(f => f.Unit)],
            TrainedUntil = new DateOnly(2026, 7, 1),
            DataHash = "none",
            DataKind = DataKind.Simulated,
            Seed = 0,
            Libraries = new Dictionary<string, string>(),
            Queries = 0,
            Graded = 0,
            Positive = 0,
            BeatsRules = true,
            Decision = new Text("测速用模型", "a model to measure speed with"),
        },
        forest);

    // A list that the rules made would be timed as if the trees had made it.
    private static RankedList ByTrees(RankedList list) =>
        list.ModelVersion.StartsWith("benchmark-", StringComparison.Ordinal)
            ? list
            : throw new InvalidOperationException($"The list was ranked by {list.ModelVersion}, not by the model.");
}
