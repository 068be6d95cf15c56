namespace Matching.Scoring;

/// <summary>Writes a tree as a straight list of instructions, one a node: the side that needs more kept values goes first.</summary>
/// <param name="target">Receives the instructions.</param>
internal ref struct InstructionWriter(Span<Instruction> target)
{
    private readonly Span<Instruction> _target = target;

    /// <summary>Instructions written so far.</summary>
    public int Count { get; private set; }

    /// <summary>Writes one tree.</summary>
    /// <param name="nodes">Its nodes; the root is the last.</param>
    public void Write(ReadOnlySpan<TreeNode> nodes) => Write(nodes, nodes.Length - 1, keep: false);

    private void Write(ReadOnlySpan<TreeNode> nodes, int at, bool keep)
    {
        ref readonly var node = ref nodes[at];
        byte left = 0, right = 0;
        InstructionKind kind;
        if (node.Left < 0 && node.Right < 0)
        {
            kind = keep ? InstructionKind.KeepLeafLeaf : InstructionKind.LeafLeaf;
            (left, right) = ((byte)~node.Left, (byte)~node.Right);
        }
        else if (node.Left < 0)
        {
            Write(nodes, node.Right, keep);
            kind = InstructionKind.LeafCurrent;
            left = (byte)~node.Left;
        }
        else if (node.Right < 0)
        {
            Write(nodes, node.Left, keep);
            kind = InstructionKind.CurrentLeaf;
            right = (byte)~node.Right;
        }
        else
        {
            var leftFirst = nodes[node.Left].Depth >= nodes[node.Right].Depth;
            Write(nodes, leftFirst ? node.Left : node.Right, keep);
            Write(nodes, leftFirst ? node.Right : node.Left, keep: true);
            kind = leftFirst ? InstructionKind.KeptCurrent : InstructionKind.CurrentKept;
        }

        _target[Count++] = new Instruction(node.Column, node.Bin, kind, left, right);
    }
}
