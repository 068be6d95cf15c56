namespace Matching.Scoring;

/// <summary>Runs a program over bins with vectors of one width.</summary>
internal abstract class ForestKernel
{
    /// <summary>Rows that are scored together at the least; buffers hold a whole multiple.</summary>
    public const int RowStep = 512;

    /// <summary>The run-time setting by which a process scores with narrower vectors than it could, to measure them: the name of a <see cref="KernelPath"/>.</summary>
    public const string Setting = "Matching.Scoring.KernelPath";

    /// <summary>Kept values of a tree of 32 leaves: with the heavier side first it never needs more.</summary>
    protected const int MostKept = 5;

    /// <summary>The width of its vectors.</summary>
    public abstract KernelPath Path { get; }

    /// <summary>Whether the processor has them.</summary>
    public abstract bool IsSupported { get; }

    private static readonly ForestKernel[] All = [new Kernel512(), new Kernel256(), new ScalarKernel()];

    /// <summary>Whether the processor has the vectors of a path.</summary>
    public static bool Has(KernelPath path) => Array.Exists(All, kernel => (path == KernelPath.Auto || kernel.Path == path) && kernel.IsSupported);

    /// <summary>The kernel for a path; where it is left open, the one that <see cref="Setting"/> names, or else the widest.</summary>
    /// <exception cref="PlatformNotSupportedException">The processor lacks the vectors that were asked for.</exception>
    /// <exception cref="ArgumentException">The setting names no path.</exception>
    public static ForestKernel For(KernelPath path)
    {
        if (path == KernelPath.Auto && AppContext.GetData(Setting) is string name) path = Enum.Parse<KernelPath>(name);
        if (path == KernelPath.Auto) return Array.Find(All, kernel => kernel.IsSupported)!;
        var chosen = Array.Find(All, kernel => kernel.Path == path) ?? throw new ArgumentOutOfRangeException(nameof(path), path, null);
        return chosen.IsSupported ? chosen : throw new PlatformNotSupportedException($"This processor has no vectors for the path {path}.");
    }

    /// <summary>Adds up, for each row, the leaves of one group of trees.</summary>
    /// <param name="program">The program.</param>
    /// <param name="trees">The trees of the group, as places in <see cref="ForestProgram.Trees"/>.</param>
    /// <param name="scratch">Holds the bins; receives the sums in <see cref="ForestScratch.Sums"/>, row by row.</param>
    /// <param name="rows">How many rows, a multiple of <see cref="RowStep"/>.</param>
    public abstract void Sum(ForestProgram program, Range trees, ForestScratch scratch, int rows);
}
