namespace Matching.Scoring;

/// <summary>The leaf values of all trees as whole numbers, 32 to a tree, and what one whole number is worth in each group of trees.</summary>
/// <remarks>
/// A leaf is rounded to a multiple of its group's unit, a power of two of at most 2⁻³⁰ of the largest sum that the group can reach. With 16 trees a
/// group a score is off by at most 10⁻⁸ of the sum of the trees' largest leaves, and in practice by a hundredth of that, because errors cancel.
/// </remarks>
internal sealed class LeafTable
{
    /// <summary>Leaves of a tree: as many 32-bit values as two 512-bit registers hold.</summary>
    public const int LeavesPerTree = 32;

    /// <summary>Trees that are summed up in 32 bits before they are added to a double.</summary>
    public const int TreesPerGroup = 16;

    private readonly double[] _units;

    /// <summary>Rounds the leaves of all trees.</summary>
    /// <param name="leaves">For each tree at most 32 leaf values.</param>
    /// <param name="bias">Added to every score.</param>
    /// <exception cref="ArgumentException">The leaves add up to more than a double can hold.</exception>
    public LeafTable(IReadOnlyList<double[]> leaves, double bias)
    {
        Values = new int[leaves.Count * LeavesPerTree];
        var largest = leaves.Select(values => values.Max(Math.Abs)).Chunk(TreesPerGroup).Select(group => group.Sum()).ToArray();

        // A sum of all groups keeps 53 bits: below this unit it would round.
        var all = largest.Sum() + Math.Abs(bias);
        if (!double.IsFinite(all)) throw new ArgumentException("The leaves add up to more than a double can hold.", nameof(leaves));
        var finest = PowerAbove(all, 52);

        // The little more leaves room for a rounding a tree.
        _units = Array.ConvertAll(largest, sum => Math.Max(PowerAbove(sum * (1 + 1e-7), 31), finest));
        Bias = Rounded(bias, finest) * finest;
        for (var tree = 0; tree < leaves.Count; tree++)
        {
            for (var leaf = 0; leaf < leaves[tree].Length; leaf++)
                Values[(tree * LeavesPerTree) + leaf] = (int)Rounded(leaves[tree][leaf], _units[GroupOf(tree)]);
        }
    }

    /// <summary>The whole numbers, 32 to a tree.</summary>
    public int[] Values { get; }

    /// <summary>The bias, rounded to the finest unit.</summary>
    public double Bias { get; }

    /// <summary>The group that a tree is summed in.</summary>
    public static int GroupOf(int tree) => tree / TreesPerGroup;

    /// <summary>What 1 is worth in a group.</summary>
    public double Unit(int group) => _units[group];

    /// <summary>What a leaf adds to a score.</summary>
    public double Value(int tree, int leaf) => Values[(tree * LeavesPerTree) + leaf] * _units[GroupOf(tree)];

    private static double Rounded(double value, double unit) => unit > 0 ? Math.Round(value / unit) : 0;

    // The power of two by which a sum becomes a whole number of at most so many bits; 0 for a sum of 0.
    private static double PowerAbove(double sum, int bits) => sum > 0 ? Math.ScaleB(1, Math.Max(Math.ILogB(sum) + 1 - bits, -1074)) : 0;
}
