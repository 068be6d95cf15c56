using Matching.Scoring;

namespace Matching.Models;

/// <summary>Reads one tree of a LightGBM text model.</summary>
internal static class LightGbmTree
{
    // Bits of decision_type: 1 categorical, 2 missing goes left, 4 and 8 what counts as missing (0 nothing, 1 zero, 2 NaN).
    private const int Categorical = 1, MissingLeft = 2, MissingShift = 2, HighestType = 11;

    /// <summary>The library reads values within this of zero as zero.</summary>
    private const float Zero = 1e-35f;

    /// <summary>Reads a tree.</summary>
    /// <param name="section">Its lines.</param>
    /// <param name="columns">Receives the columns that it looks at.</param>
    /// <param name="features">Features of a row.</param>
    /// <param name="share">Factor on its leaves.</param>
    /// <param name="refusal">Words the refusal.</param>
    public static Tree Read(LightGbmSection section, ForeignColumns columns, int features, double share, Refusal refusal)
    {
        if (section.Whole("num_cat") != 0) throw refusal.Of("有分类特征的分裂；请改用数值特征训练", "it has categorical splits; train it on numerical features");
        if (section.Has("is_linear") && section.Whole("is_linear") != 0) throw refusal.Of("叶子是线性模型（linear_tree），不能在这里评分", "its leaves are linear models (linear_tree), which cannot be served");
        var leaves = section.Reals("leaf_value");
        if (leaves.Length == 0 || section.Whole("num_leaves") != leaves.Length) throw refusal.Damaged("叶子数与 num_leaves 不符", "the number of leaves is not num_leaves");
        var (split, threshold, type) = (section.Wholes("split_feature"), section.Thresholds("threshold"), section.Wholes("decision_type"));
        var (left, right) = (section.Wholes("left_child"), section.Wholes("right_child"));
        foreach (var length in (int[])[split.Length, threshold.Length, type.Length, left.Length, right.Length])
            if (length != leaves.Length - 1) throw refusal.Damaged($"{leaves.Length} 片叶子应有 {leaves.Length - 1} 个分裂，却有 {length} 个", $"{leaves.Length} leaves need {leaves.Length - 1} splits, not {length}");

        var places = new int[split.Length];
        for (var i = 0; i < places.Length; i++)
        {
            if ((uint)split[i] >= (uint)features) throw refusal.Damaged($"分裂用到第 {split[i]} 个特征，共有 {features} 个", $"a split looks at feature {split[i]} of {features}");
            places[i] = Column(columns, split[i], type[i], refusal);
        }

        return new Tree(places, [.. threshold.Select(Single)], left, right, [.. leaves.Select(leaf => leaf * share)]) { Covers = Covers(section, leaves.Length, refusal) };
    }

    // Training rows in each leaf, from which the library makes its own contributions; a tree that never split may leave them out.
    private static double[]? Covers(LightGbmSection section, int leaves, Refusal refusal)
    {
        if (!section.Has("leaf_count")) return null;
        var counts = section.Reals("leaf_count");
        if (leaves == 1) return null;
        if (counts.Length != leaves || counts.Any(count => count < 0)) throw refusal.Damaged($"{leaves} 片叶子的 leaf_count 不对", $"the leaf_count of {leaves} leaves is wrong");
        return counts;
    }

    private static int Column(ForeignColumns columns, int feature, int type, Refusal refusal)
    {
        if (type is < 0 or > HighestType) throw refusal.Damaged($"不认识的 decision_type {type}", $"the decision_type {type} is not known");
        if ((type & Categorical) != 0) throw refusal.Of("有分类特征的分裂；请改用数值特征训练", "it has categorical splits; train it on numerical features");
        var left = (type & MissingLeft) != 0;
        return (type >> MissingShift) switch
        {
            0 => columns.Zeroed(feature),
            1 => columns.Directed(feature, left, zeroIsMissing: true),
            _ => columns.Directed(feature, left),
        };
    }

    /// <summary>The largest single-precision number that is not above a threshold: no row of singles lies between the two.</summary>
    private static float Single(double threshold)
    {
        // All values that count as zero go the way of zero itself.
        if (threshold is >= 0 and < Zero) return Zero;
        if (threshold is >= -Zero and < 0) return float.BitDecrement(-Zero);
        var single = (float)threshold;
        return single > threshold ? float.BitDecrement(single) : single;
    }
}
