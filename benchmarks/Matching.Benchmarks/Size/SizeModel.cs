using Matching.Benchmarks.Engine;
using Matching.Domain;
using Matching.Models;

namespace Matching.Benchmarks.Size;

/// <summary>The model that ranks at every size: the ensemble of the <c>engine</c> command, learned in a smaller world.</summary>
internal static class SizeModel
{
    public const int Trees = 500;
    public const int Leaves = 31;

    private const int Companies = 10_000, Spaces = 500;

    /// <summary>Trains the model, the same one for a seed, and keeps it in a folder as the current outreach model.</summary>
    public static void Keep(string folder, int seed)
    {
        var world = BenchmarkWorld.Draw(Companies, Spaces, seed);
        var ensemble = Ensemble.Train(LearningRows.Draw(world, seed), Trees, Leaves, seed);
        new ModelRegistry(folder, TimeProvider.System).Keep(BenchmarkModel.Of(ModelKind.Outreach, ensemble.Forest));
    }
}
