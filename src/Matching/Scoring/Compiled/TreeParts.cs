namespace Matching.Scoring;

/// <summary>Cuts a tree into parts of at most 32 leaves whose sum is the tree.</summary>
/// <remarks>
/// A part is a subtree together with the path that leads to it; everywhere else it adds nothing. So a row gets its leaf from exactly one part, and the
/// sum is exact. The cost is the paths: a balanced tree of 64 leaves becomes 3 parts with 68 splits instead of 63, one of 1,024 becomes some 35 parts
/// with a tenth more splits, and each part is looked up by itself. A chain of n leaves grows by n²/62.
/// </remarks>
internal static class TreeParts
{
    /// <summary>Own leaves of a part beside the one that stands for nothing.</summary>
    private const int Most = LeafTable.LeavesPerTree - 1;

    /// <summary>The parts; the tree itself when it is small enough.</summary>
    public static IEnumerable<Branch> Of(Branch tree)
    {
        if (tree.Leaves <= LeafTable.LeavesPerTree)
        {
            yield return tree;
            yield break;
        }

        while (tree.Leaves > Most)
        {
            var part = LargestFitting(tree);
            yield return Without(tree, part, inverse: true);
            tree = Without(tree, part, inverse: false);
        }

        yield return tree;
    }

    private static Branch LargestFitting(Branch branch)
    {
        if (branch.Leaves <= Most) return branch;
        Branch left = LargestFitting(branch.Left!), right = LargestFitting(branch.Right!);
        return left.Leaves >= right.Leaves ? left : right;
    }

    // The tree with nothing in the part's place; or the inverse, with nothing everywhere else.
    private static Branch Without(Branch branch, Branch part, bool inverse)
    {
        if (branch == part) return inverse ? part : Branch.Nothing;
        if (branch.IsLeaf) return inverse ? Branch.Nothing : branch;
        return Branch.Split(branch.Column, branch.Threshold, Without(branch.Left!, part, inverse), Without(branch.Right!, part, inverse));
    }
}
