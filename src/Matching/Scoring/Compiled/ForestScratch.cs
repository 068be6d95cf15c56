namespace Matching.Scoring;

/// <summary>What one thread needs to score a block of rows: bins, sums, and the folded program with its instructions. Reused from block to block.</summary>
internal sealed class ForestScratch
{
    /// <summary>The most rows of one block: enough that decoding a tree's instructions costs little, few enough that its bins stay in the second-level cache.</summary>
    public const int MaxRows = 16_384;

    private readonly AlignedBuffer<sbyte> _bins;
    private readonly AlignedBuffer<int> _sums = new(MaxRows);
    private readonly Instruction[] _instructions;

    /// <summary>Scratch for a forest.</summary>
    /// <param name="program">The whole program.</param>
    /// <param name="columns">How many byte columns it has.</param>
    public ForestScratch(ForestProgram program, int columns)
    {
        Folded = program.Blank();
        _instructions = new Instruction[program.LargestTree];
        Ranges = new BinRange[columns];
        _bins = new AlignedBuffer<sbyte>(Math.Max(1, columns) * MaxRows);
    }

    /// <summary>Receives the program folded for the block.</summary>
    public ForestProgram Folded { get; }

    /// <summary>The ranges of the block's bins, by column.</summary>
    public BinRange[] Ranges { get; }

    /// <summary>The sums of one group, row by row.</summary>
    public Span<int> Sums => _sums.Span;

    /// <summary>The bins of all columns, each <see cref="MaxRows"/> long.</summary>
    public Span<sbyte> Bins() => _bins.Span;

    /// <summary>The bins of one column.</summary>
    public Span<sbyte> Bins(int column) => _bins.Span.Slice(column * MaxRows, MaxRows);

    /// <summary>The instructions of a tree; they stand until the next call.</summary>
    /// <param name="nodes">The tree's nodes.</param>
    /// <param name="count">How many instructions there are.</param>
    public ReadOnlySpan<Instruction> Instructions(ReadOnlySpan<TreeNode> nodes, out int count)
    {
        var writer = new InstructionWriter(_instructions);
        writer.Write(nodes);
        count = writer.Count;
        return _instructions;
    }
}
