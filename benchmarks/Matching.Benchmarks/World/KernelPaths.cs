using Matching.Scoring;

namespace Matching.Benchmarks;

/// <summary>The widths of vectors that a forest can be scored with.</summary>
internal static class KernelPaths
{
    /// <summary>All widths.</summary>
    public static IReadOnlyList<KernelPath> All { get; } = [KernelPath.Scalar, KernelPath.Vector256, KernelPath.Vector512];

    /// <summary>Those that this processor has.</summary>
    public static IEnumerable<KernelPath> Available => All.Where(path => WhyLacking(path) is null);

    /// <summary>Why this processor cannot score with a width; null when it can.</summary>
    public static string? WhyLacking(KernelPath path)
    {
        try
        {
            CompiledForest.Compile(new Forest(1, [new Tree([], [], [], [], [0])]), path);
            return null;
        }
        catch (PlatformNotSupportedException e)
        {
            return e.Message;
        }
    }
}
