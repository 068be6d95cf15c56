namespace Matching.Scoring;

/// <summary>Walks the trees row by row, for processors without wide vectors.</summary>
internal sealed class ScalarKernel : ForestKernel
{
    /// <inheritdoc/>
    public override KernelPath Path => KernelPath.Scalar;

    /// <inheritdoc/>
    public override bool IsSupported => true;

    /// <inheritdoc/>
    public override void Sum(ForestProgram program, Range trees, ForestScratch scratch, int rows)
    {
        var bins = scratch.Bins();
        var sums = scratch.Sums;
        foreach (var tree in program.Trees[trees])
        {
            var nodes = program.Nodes.Slice(tree.FirstNode, tree.NodeCount);
            var leaves = program.Leaves.Values.AsSpan(tree.Tree * LeafTable.LeavesPerTree, LeafTable.LeavesPerTree);
            for (var row = 0; row < rows; row++)
            {
                var at = nodes.Length - 1;
                do
                {
                    ref readonly var node = ref nodes[at];
                    at = bins[(node.Column * ForestScratch.MaxRows) + row] <= node.Bin ? node.Left : node.Right;
                }
                while (at >= 0);
                sums[row] += leaves[~at];
            }
        }
    }
}
