namespace Matching.Scoring;

/// <summary>The trees of a forest over bins, ready to be folded and run. Its arrays are reused when it is filled again.</summary>
/// <remarks>
/// Leaves are whole multiples of a power of two, one for each group of trees, small enough that the sum of a group fits 32 bits and the sum of all
/// fits the 53 bits of a double: no addition ever rounds, so that every kernel and every fold gives the same bits in whatever order it adds.
/// </remarks>
internal sealed class ForestProgram
{
    private readonly TreeNode[] _nodes;
    private readonly TreeHead[] _trees;
    private int _nodeCount;
    private int _treeCount;

    /// <summary>A program with room for what a forest needs.</summary>
    public ForestProgram(LeafTable leaves, int nodes, int trees)
    {
        Leaves = leaves;
        _nodes = new TreeNode[nodes];
        _trees = new TreeHead[trees];
        Constant = leaves.Bias;
    }

    /// <summary>The leaves, shared by all foldings of one forest.</summary>
    public LeafTable Leaves { get; }

    /// <summary>What is added to every score: the bias and the trees that were folded to a single leaf.</summary>
    public double Constant { get; private set; }

    /// <summary>The nodes of all trees, each tree's together, children before their parents.</summary>
    public ReadOnlySpan<TreeNode> Nodes => _nodes.AsSpan(0, _nodeCount);

    /// <summary>The trees that still depend on a row, in order.</summary>
    public ReadOnlySpan<TreeHead> Trees => _trees.AsSpan(0, _treeCount);

    /// <summary>Nodes of the largest tree.</summary>
    public int LargestTree { get; private set; }

    /// <summary>Room for the folding of this program.</summary>
    public ForestProgram Blank() => new(Leaves, _nodes.Length, _trees.Length);

    /// <summary>Adds a tree whose children come before their parents.</summary>
    /// <param name="tree">The tree's place in the leaf table.</param>
    /// <param name="root">The root: a node, or <c>~leaf</c>.</param>
    /// <param name="nodes">The tree's nodes; children refer to them from 0.</param>
    public void Add(int tree, int root, ReadOnlySpan<TreeNode> nodes)
    {
        if (root < 0)
        {
            Constant += Leaves.Value(tree, ~root);
            return;
        }

        LargestTree = Math.Max(LargestTree, nodes.Length);
        nodes.CopyTo(_nodes.AsSpan(_nodeCount));
        _trees[_treeCount++] = new TreeHead(tree, _nodeCount, nodes.Length);
        _nodeCount += nodes.Length;
    }

    /// <summary>
    /// Writes to another program what is left of this one for rows whose bins lie within the ranges: splits that all these rows decide alike are
    /// decided now. A space's constants, an enquiry's constants and a chunk of alike companies are all the same to it.
    /// </summary>
    public void FoldInto(ReadOnlySpan<BinRange> ranges, ForestProgram target)
    {
        target._nodeCount = 0;
        target._treeCount = 0;
        target.Constant = Constant;
        foreach (var tree in Trees)
        {
            var folding = new Folding(ranges, _nodes.AsSpan(tree.FirstNode, tree.NodeCount), target._nodes.AsSpan(target._nodeCount));
            var root = folding.Fold(tree.NodeCount - 1);
            if (root < 0)
            {
                target.Constant += Leaves.Value(tree.Tree, ~root);
                continue;
            }

            target._trees[target._treeCount++] = new TreeHead(tree.Tree, target._nodeCount, folding.Count);
            target._nodeCount += folding.Count;
        }
    }

    private ref struct Folding(ReadOnlySpan<BinRange> ranges, ReadOnlySpan<TreeNode> source, Span<TreeNode> target)
    {
        private readonly ReadOnlySpan<BinRange> _ranges = ranges;
        private readonly ReadOnlySpan<TreeNode> _source = source;
        private readonly Span<TreeNode> _target = target;

        public int Count { get; private set; }

        public short Fold(int at)
        {
            while (at >= 0)
            {
                ref readonly var node = ref _source[at];
                var range = _ranges[node.Column];
                if (range.High <= node.Bin) at = node.Left;
                else if (range.Low > node.Bin) at = node.Right;
                else break;
            }

            if (at < 0) return (short)at;
            var kept = _source[at];
            short left = Fold(kept.Left), right = Fold(kept.Right);
            if (left == right) return left;
            _target[Count] = kept with { Left = left, Right = right, Depth = TreeNode.DepthOver(DepthOf(left), DepthOf(right)) };
            return (short)Count++;
        }

        private readonly int DepthOf(int child) => child < 0 ? 0 : _target[child].Depth;
    }
}
