using System.Globalization;
using System.Text;
using Matching.Scoring;

namespace Matching.Benchmarks.Engine;

/// <summary>Writes a forest as a LightGBM text model, exactly: every float has its own double, and 17 digits give a double back.</summary>
/// <remarks>
/// The order of nodes is kept, and LightGBM too sends a row left when its value is at most the threshold and marks leaves as <c>~leaf</c>. Rows carry no
/// NaN, so every split says "nothing is missing" (decision type 0).
/// </remarks>
internal static class LightGbmText
{
    public static string Write(Forest forest)
    {
        var text = new StringBuilder();
        text.Append("tree\nversion=v4\nnum_class=1\nnum_tree_per_iteration=1\nlabel_index=0\n");
        text.Append(CultureInfo.InvariantCulture, $"max_feature_idx={forest.Width - 1}\nobjective=regression\n");
        text.Append("feature_names=").AppendJoin(' ', Enumerable.Range(0, forest.Width).Select(i => $"Column_{i}")).Append('\n');
        text.Append("feature_infos=").AppendJoin(' ', Enumerable.Repeat("[-1e308:1e308]", forest.Width)).Append("\n\n");
        var index = 0;
        if (forest.Bias != 0) Append(text, new Tree([], [], [], [], [forest.Bias]), index++);
        foreach (var tree in forest.Trees) Append(text, tree, index++);
        return text.Append("end of trees\n").ToString();
    }

    private static void Append(StringBuilder text, Tree tree, int index)
    {
        text.Append(CultureInfo.InvariantCulture, $"Tree={index}\nnum_leaves={tree.Leaves.Length}\nnum_cat=0\n");
        if (tree.Features.Length > 0)
        {
            Line(text, "split_feature", tree.Features);
            Line(text, "split_gain", tree.Features.Select(_ => 1));
            Line(text, "threshold", tree.Thresholds.Select(t => Exact(t)));
            Line(text, "decision_type", tree.Features.Select(_ => 0));
            Line(text, "left_child", tree.Left);
            Line(text, "right_child", tree.Right);
        }

        Line(text, "leaf_value", tree.Leaves.Select(Exact));
        text.Append("is_linear=0\nshrinkage=1\n\n\n");
    }

    private static void Line<T>(StringBuilder text, string name, IEnumerable<T> values) => text.Append(name).Append('=').AppendJoin(' ', values).Append('\n');

    private static string Exact(double value) => value.ToString("G17", CultureInfo.InvariantCulture);
}
