using System.Collections.Concurrent;

namespace Matching.Scoring;

/// <summary>
/// A forest made ready for scoring many rows at once, exactly: the same bits on every processor, within 10⁻⁸ of the sum of the trees' largest leaves
/// from the oracle. Immutable and safe for concurrent callers.
/// </summary>
/// <remarks>
/// Values become bytes (<see cref="ByteColumn"/>), splits that all rows of a block decide alike are decided once (<see cref="ForestProgram.FoldInto"/>),
/// and what is left of a tree runs as a network of selects over vectors of bytes (<see cref="ForestKernel"/>).
/// </remarks>
public sealed class CompiledForest : IColumnScorer
{
    /// <summary>The least number of rows for which folding costs less than it saves.</summary>
    private const int FoldFrom = 1_024;

    private readonly ForestKernel _kernel;
    private readonly ConcurrentBag<ForestScratch> _idle = [];

    private CompiledForest(Forest forest, ForestKernel kernel)
    {
        Features = forest.Input.Features;
        _kernel = kernel;
        (Columns, Program) = ForestCompiler.Compile(forest);
    }

    /// <summary>Values of a row of features.</summary>
    public int Features { get; }

    /// <summary>The width of the vectors that it scores with.</summary>
    public KernelPath Path => _kernel.Path;

    /// <summary>The columns of bins.</summary>
    internal ByteColumn[] Columns { get; }

    /// <summary>The whole program.</summary>
    internal ForestProgram Program { get; }

    /// <summary>Compiles a forest.</summary>
    /// <param name="forest">The forest.</param>
    /// <param name="path">The width of the vectors; by default the widest that the processor has.</param>
    /// <exception cref="PlatformNotSupportedException">The processor lacks the vectors that were asked for.</exception>
    /// <exception cref="NotSupportedException">A tree is more than 2,000 splits deep, or there are more than 16 million different thresholds.</exception>
    public static CompiledForest Compile(Forest forest, KernelPath path = KernelPath.Auto) => new(forest, ForestKernel.For(path));

    /// <summary>Whether the processor has the vectors of a path.</summary>
    public static bool Supports(KernelPath path) => ForestKernel.Has(path);

    /// <summary>Scores rows that are laid out feature by feature.</summary>
    /// <param name="columns">All rows of the first feature, then of the second, and so on; NaN where missing.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="scores">Receives one sum a row, before <see cref="Forest.Link"/>.</param>
    /// <exception cref="ArgumentException">A span has the wrong length.</exception>
    public void Score(ReadOnlySpan<float> columns, int rows, Span<double> scores)
    {
        if (columns.Length != (long)rows * Features) throw new ArgumentException($"Expected {(long)rows * Features} values but got {columns.Length}.", nameof(columns));
        if (scores.Length != rows) throw new ArgumentException($"Expected room for {rows} scores but got {scores.Length}.", nameof(scores));
        var scratch = Rent();
        for (var start = 0; start < rows; start += ForestScratch.MaxRows)
        {
            var some = Math.Min(ForestScratch.MaxRows, rows - start);
            for (var c = 0; c < Columns.Length; c++)
                Columns[c].Bin(columns.Slice((Columns[c].Input.Feature * rows) + start, some), scratch.Bins(c));
            Run(scratch, Folded(scratch, some), some, scores.Slice(start, some));
        }

        Return(scratch);
    }

    /// <summary>Scratch for one thread; give it back after use.</summary>
    internal ForestScratch Rent() => _idle.TryTake(out var scratch) ? scratch : new ForestScratch(Program, Columns.Length);

    /// <summary>Takes scratch back.</summary>
    internal void Return(ForestScratch scratch) => _idle.Add(scratch);

    /// <summary>Runs a folding of the program over the bins in the scratch.</summary>
    internal void Run(ForestScratch scratch, ForestProgram program, int rows, Span<double> scores)
    {
        scores.Fill(program.Constant);
        var padded = (rows + ForestKernel.RowStep - 1) / ForestKernel.RowStep * ForestKernel.RowStep;
        var trees = program.Trees;
        for (var first = 0; first < trees.Length;)
        {
            var group = LeafTable.GroupOf(trees[first].Tree);
            var end = first + 1;
            while (end < trees.Length && LeafTable.GroupOf(trees[end].Tree) == group) end++;
            scratch.Sums[..padded].Clear();
            _kernel.Sum(program, first..end, scratch, padded);
            LeafSums.AddTo(scores, scratch.Sums, program.Leaves.Unit(group));
            first = end;
        }
    }

    private ForestProgram Folded(ForestScratch scratch, int rows)
    {
        if (rows < FoldFrom) return Program;
        for (var c = 0; c < Columns.Length; c++) scratch.Ranges[c] = BinRange.Of(scratch.Bins(c)[..rows]);
        Program.FoldInto(scratch.Ranges, scratch.Folded);
        return scratch.Folded;
    }
}
