using Matching.Scoring;

namespace Matching.Benchmarks;

/// <summary>The widths of vectors that a forest can be scored with.</summary>
internal static class KernelPaths
{
    /// <summary>All widths.</summary>
    public static IReadOnlyList<KernelPath> All { get; } = [KernelPath.Scalar, KernelPath.Vector256, KernelPath.Vector512];

    /// <summary>Those that this processor has.</summary>
    public static IEnumerable<KernelPath> Available => All.Where(CompiledForest.Supports);
}
