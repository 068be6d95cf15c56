using Matching.Scoring;

namespace Matching.Models;

/// <summary>One tree of an XGBoost model: nodes in flat arrays, splits and leaves mixed, pruned ones left in between.</summary>
internal sealed class XgBoostTree
{
    private const int NoChild = -1;

    private readonly Refusal _refusal;
    private readonly int _features;
    private readonly int[] _left;
    private readonly int[] _right;
    private readonly int[] _split;
    private readonly int[] _missingLeft;
    private readonly float[] _condition;
    private readonly float[]? _covers;

    /// <summary>Takes the arrays of a tree.</summary>
    /// <exception cref="ModelRefusedException">They are of different lengths, or the tree has what cannot be served.</exception>
    public XgBoostTree(JsonPart tree, int features, Refusal refusal)
    {
        (_refusal, _features) = (refusal, features);
        if (tree.Optional("tree_param")?.Optional("size_leaf_vector")?.Whole() is > 1) throw refusal.Of("叶子有几个输出，只收一个输出的模型", "its leaves have several outputs; only models of one output are served");
        if (tree.Optional("split_type")?.Wholes().Any(type => type != 0) == true || tree.Optional("categories_nodes")?.Items().Count > 0)
            throw refusal.Of("有分类特征的分裂；请改用数值特征训练", "it has categorical splits; train it on numerical features");
        (_left, _right, _split) = (tree.Part("left_children").Wholes(), tree.Part("right_children").Wholes(), tree.Part("split_indices").Wholes());
        (_missingLeft, _condition) = (tree.Part("default_left").Wholes(), tree.Part("split_conditions").Singles());
        foreach (var length in (int[])[_right.Length, _split.Length, _missingLeft.Length, _condition.Length])
            if (length != _left.Length || length == 0) throw refusal.Damaged("一棵树的数组长短不一", "the arrays of a tree differ in length");
        _covers = tree.Optional("sum_hessian")?.Singles();
        if (_covers is not null && (_covers.Length != _left.Length || _covers.Any(cover => cover < 0))) throw refusal.Damaged("sum_hessian 与节点不符", "sum_hessian does not fit the nodes");
    }

    /// <summary>The tree as it is served: what the root reaches, splits before their children.</summary>
    /// <param name="columns">Receives the columns that it looks at.</param>
    /// <param name="weight">Factor on its leaves.</param>
    public Tree Read(ForeignColumns columns, double weight)
    {
        var (features, thresholds, left, right) = (new List<int>(), new List<float>(), new List<int>(), new List<int>());
        var (leaves, covers) = (new List<double>(), new List<double>());
        var reached = new bool[_left.Length];
        var open = new Stack<(int Node, int Parent, bool IsLeft)>();
        open.Push((0, NoChild, false));
        while (open.TryPop(out var next))
        {
            var node = next.Node;
            if ((uint)node >= (uint)reached.Length || reached[node]) throw _refusal.Damaged($"节点 {node} 不存在或被到达两次", $"node {node} is missing or reached twice");
            reached[node] = true;
            var isLeaf = _left[node] == NoChild;
            if (next.Parent != NoChild) (next.IsLeft ? left : right)[next.Parent] = isLeaf ? ~leaves.Count : features.Count;
            if (isLeaf)
            {
                leaves.Add(_condition[node] * weight);
                if (_covers is not null) covers.Add(_covers[node]);
                continue;
            }

            if ((uint)_split[node] >= (uint)_features) throw _refusal.Damaged($"分裂用到第 {_split[node]} 个特征，共有 {_features} 个", $"a split looks at feature {_split[node]} of {_features}");
            open.Push((_right[node], features.Count, false));
            open.Push((_left[node], features.Count, true));
            features.Add(columns.Directed(_split[node], _missingLeft[node] != 0));

            // "Less than" is "at most the number before".
            thresholds.Add(float.BitDecrement(_condition[node]));
            left.Add(0);
            right.Add(0);
        }

        return new Tree([.. features], [.. thresholds], [.. left], [.. right], [.. leaves]) { Covers = _covers is null ? null : [.. covers] };
    }
}
