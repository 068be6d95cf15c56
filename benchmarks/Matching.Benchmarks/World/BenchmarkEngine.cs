using Matching.Catalog;
using Matching.Domain;
using Matching.Models;
using Matching.Ranking;
using Matching.Scoring;

namespace Matching.Benchmarks;

/// <summary>Lists over a simulated world as the engine makes them, ranked by given trees.</summary>
internal sealed class BenchmarkEngine
{
    private static readonly CompanyFilter Everybody = new() { IncludeSimulated = true };

    private readonly BenchmarkWorld _world;
    private readonly ModelPackage _outreach, _placement;
    private readonly CompanyEntry _asking;

    /// <summary>Lists by the widest vectors of the processor, unless a path is named.</summary>
    public BenchmarkEngine(BenchmarkWorld world, Forest forest, KernelPath path = KernelPath.Auto)
    {
        _world = world;
        _asking = world.Catalog.FindCompany(world.Enquiry.CompanyId)!;

        // A forest object is compiled once, when it is first bound to a list: this one for this path.
        var own = forest.Over(forest.Input);
        _outreach = BenchmarkModel.Of(ModelKind.Outreach, own);
        _placement = BenchmarkModel.Of(ModelKind.Placement, own);
        Path = Bind(path);
    }

    /// <summary>The width of vectors that it scores with.</summary>
    public KernelPath Path { get; }

    /// <summary>A shortlist of all companies for a space.</summary>
    public RankedList Shortlist(Offering space, int top) => Shortlist(_world.Catalog, space, top, _world.AsOf, _outreach);

    /// <summary>A shortlist of all companies of a catalog for a space: the ranking as it is, so that rules of lists do not move the yardstick.</summary>
    public static RankedList Shortlist(CatalogSnapshot catalog, Offering space, int top, DateOnly asOf, ModelPackage model) =>
        ByTrees(ShortlistRanking.Rank(catalog, space, Everybody, ListOptions.Plain, top, asOf, model));

    /// <summary>All spaces for one enquiry.</summary>
    public RankedList Match(int top) =>
        ByTrees(MatchRanking.Rank(_world.Catalog, _asking, _world.Enquiry.Requirement, "benchmark", top, _world.AsOf, _placement));

    private KernelPath Bind(KernelPath path)
    {
        AppContext.SetData(ForestKernel.Setting, path.ToString());
        var bound = new ModelScorer(_outreach, Features.FeatureSchema.Current).Model.Forest!.Path;
        AppContext.SetData(ForestKernel.Setting, null);
        return bound;
    }

    // A list that the rules made would be timed as if the trees had made it.
    private static RankedList ByTrees(RankedList list) =>
        list.ModelVersion.StartsWith(BenchmarkModel.VersionPrefix, StringComparison.Ordinal)
            ? list
            : throw new InvalidOperationException($"The list was ranked by {list.ModelVersion}, not by the model.");
}
