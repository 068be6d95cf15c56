using Matching.Catalog;
using Matching.Domain;
using Matching.Features;
using Matching.Import;
using Matching.Models;
using Matching.Scoring;
using Matching.Storage.InMemory;

namespace Matching.Benchmarks.Engine;

/// <summary>What a user of the engine waits for, through its one door: shortlists of a hundred, and an enquiry over all spaces.</summary>
internal sealed class EndToEnd : IDisposable
{
    public const string Shortlist = "matching-shortlist", Shortlists = "matching-shortlists", Match = "matching-match";

    private const int Top = 100;

    private readonly InMemoryStore _store = new();
    private readonly string _models = Directory.CreateTempSubdirectory("matching-benchmarks-").FullName;
    private readonly MatchingEngine _engine;
    private readonly BenchmarkWorld _world;
    private readonly CompanyFilter _filter = new() { IncludeSimulated = true };

    public EndToEnd(BenchmarkWorld world, Forest forest)
    {
        _world = world;
        _store.Upsert(world.Data);
        _engine = new MatchingEngine(_store, new ModelRegistry(_models), TimeProvider.System);
        foreach (var kind in Enum.GetValues<ModelKind>()) _engine.Models.Keep(Package(kind, forest));
    }

    /// <summary>Companies for one space, for some spaces one after the other, and spaces for one enquiry; all on every core.</summary>
    public IEnumerable<Contender> Contenders(int spaces)
    {
        var one = _world.SomeSpaces(1);
        var many = _world.SomeSpaces(spaces);
        yield return Of(Shortlist, () => Rank(one));
        yield return Of(Shortlists, () => Rank(many));
        var enquiry = new EnquiryDocument
        {
            Id = "benchmark",
            CompanyId = _world.Catalog.Companies[0].Company.Id,
            ReceivedOn = _world.AsOf,
            Requirement = NeedDraw.Draw(new Random(_world.Seed), _world.AsOf) with { SpaceType = SpaceType.Any },
        };
        yield return Of(Match, () => Candidates(_engine.Match(enquiry, Top, _world.AsOf), ModelKind.Placement));
    }

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_models, recursive: true);
    }

    private static Contender Of(string name, Func<int> run) => new(name, Part.WholeList, Environment.ProcessorCount, run(), () => run());

    private int Rank(IReadOnlyList<Offering> spaces) =>
        spaces.Sum(space => Candidates(_engine.Shortlist(space.Id, Top, _filter, _world.AsOf), ModelKind.Outreach));

    // A list that the rules made would be timed as if the trees had made it.
    private static int Candidates(RankedList list, ModelKind kind) =>
        list.ModelVersion == Version(kind) ? list.Candidates : throw new InvalidOperationException($"The list was ranked by {list.ModelVersion}, not by the model.");

    private static string Version(ModelKind kind) => $"benchmark-{kind.ToString().ToLowerInvariant()}";

    private static ModelPackage Package(ModelKind kind, Forest forest) => new(
        new ModelCard
        {
            Kind = kind,
            Version = Version(kind),
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
}
