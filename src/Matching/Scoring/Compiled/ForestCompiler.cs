namespace Matching.Scoring;

/// <summary>Turns a forest over values into a program over bins.</summary>
internal static class ForestCompiler
{
    /// <summary>Compiles a forest.</summary>
    /// <returns>The byte columns, and the program over them.</returns>
    /// <exception cref="NotSupportedException">A tree is too deep, or there are more than 65,535 byte columns.</exception>
    public static (ByteColumn[] Columns, ForestProgram Program) Compile(Forest forest)
    {
        var parts = forest.Trees.SelectMany(tree => TreeParts.Of(Branch.Of(tree))).ToArray();
        var layout = new ColumnLayout(forest);
        var leaves = parts.Select(part => LeavesOf(part).Distinct().ToArray()).ToArray();
        var trees = parts.Select((part, i) => Nodes(part, leaves[i], layout)).ToArray();
        var program = new ForestProgram(new LeafTable(leaves, forest.Bias), trees.Sum(t => t.Nodes.Count), trees.Length);
        for (var i = 0; i < trees.Length; i++) program.Add(i, trees[i].Root, [.. trees[i].Nodes]);
        return (layout.Columns, program);
    }

    private static IEnumerable<double> LeavesOf(Branch branch) =>
        branch.IsLeaf ? [branch.Value] : LeavesOf(branch.Left!).Concat(LeavesOf(branch.Right!));

    private static (int Root, List<TreeNode> Nodes) Nodes(Branch tree, double[] leaves, ColumnLayout layout)
    {
        var nodes = new List<TreeNode>();
        return (Place(tree), nodes);

        short Place(Branch branch)
        {
            if (branch.IsLeaf) return (short)~Array.IndexOf(leaves, branch.Value);
            short left = Place(branch.Left!), right = Place(branch.Right!);
            if (left == right) return left;
            var (column, bin) = layout.Find(branch.Column, branch.Threshold);
            nodes.Add(new TreeNode(column, bin, TreeNode.DepthOver(DepthOf(left), DepthOf(right)), left, right));
            return (short)(nodes.Count - 1);
        }

        int DepthOf(int child) => child < 0 ? 0 : nodes[child].Depth;
    }
}
