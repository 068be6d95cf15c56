namespace Matching.Scoring;

/// <summary>The way to every leaf of a tree, feature by feature: which splits it passes on which side, and which share of the training rows took the same sides.</summary>
/// <remarks>Columns that are made of one feature are one: its value, its sentinel and its flag are known together or not at all.</remarks>
internal sealed class LeafPaths
{
    private readonly List<Leaf> _leaves = [];
    private readonly List<Feature> _features = [];
    private readonly List<int> _turns = [];
    private readonly Tree _tree;
    private readonly ForestInput _input;
    private readonly double[] _covers;
    private readonly int[] _counts;

    /// <summary>Follows a tree.</summary>
    /// <exception cref="NotSupportedException">It is more than 2,000 splits deep.</exception>
    public LeafPaths(Tree tree, ForestInput input)
    {
        (_tree, _input) = (tree, input);
        (_covers, _counts) = (new double[tree.Features.Length], new int[tree.Features.Length]);
        for (var split = _covers.Length - 1; split >= 0; split--)
        {
            _covers[split] = CoverOf(tree.Left[split]) + CoverOf(tree.Right[split]);
            _counts[split] = CountOf(tree.Left[split]) + CountOf(tree.Right[split]);
        }

        Walk(tree.Features.Length > 0 ? 0 : ~0, []);
        (Leaves, Features, Turns) = ([.. _leaves], [.. _features], [.. _turns]);
    }

    /// <summary>The leaves.</summary>
    public Leaf[] Leaves { get; }

    /// <summary>The features of all ways, one way after the other.</summary>
    public Feature[] Features { get; }

    /// <summary>The turns of all features: twice the split, and 1 more where the way goes on to the right.</summary>
    public int[] Turns { get; }

    /// <summary>The mean of the leaves, each by its share of the training rows.</summary>
    public double Mean()
    {
        double mean = 0;
        foreach (var leaf in Leaves)
        {
            var share = leaf.Value;
            foreach (var feature in Features.AsSpan(leaf.First, leaf.Count)) share *= feature.Share;
            mean += share;
        }

        return mean;
    }

    private void Walk(int node, List<(int Split, bool Left)> way)
    {
        if (node < 0)
        {
            Add(~node, way);
            return;
        }

        if (way.Count == Branch.MaxDepth) throw new NotSupportedException($"A tree is more than {Branch.MaxDepth} splits deep.");
        foreach (var left in (ReadOnlySpan<bool>)[true, false])
        {
            way.Add((node, left));
            Walk(left ? _tree.Left[node] : _tree.Right[node], way);
            way.RemoveAt(way.Count - 1);
        }
    }

    private void Add(int leaf, List<(int Split, bool Left)> way)
    {
        var first = _features.Count;
        for (var at = 0; at < way.Count; at++)
        {
            var feature = FeatureOf(way[at].Split);
            if (way.FindIndex(turn => FeatureOf(turn.Split) == feature) < at) continue;
            var (start, share) = (_turns.Count, 1.0);
            for (var next = at; next < way.Count; next++)
            {
                var (split, left) = way[next];
                if (FeatureOf(split) != feature) continue;
                _turns.Add((2 * split) + (left ? 0 : 1));
                share *= ShareOf(split, left);
            }

            _features.Add(new Feature(feature, share, start, _turns.Count - start));
        }

        _leaves.Add(new Leaf(_tree.Leaves[leaf], first, _features.Count - first));
    }

    private int FeatureOf(int split) => _input.Columns[_tree.Features[split]].Feature;

    // Where no training row came by, each leaf is as likely as the other.
    private double ShareOf(int split, bool left)
    {
        var child = left ? _tree.Left[split] : _tree.Right[split];
        return _covers[split] > 0 ? CoverOf(child) / _covers[split] : (double)CountOf(child) / _counts[split];
    }

    private double CoverOf(int child) => child >= 0 ? _covers[child] : _tree.Covers?[~child] ?? 1;

    private int CountOf(int child) => child >= 0 ? _counts[child] : 1;

    /// <summary>A leaf and the features on the way to it.</summary>
    /// <param name="Value">The leaf's value.</param>
    /// <param name="First">The first of its features.</param>
    /// <param name="Count">How many they are.</param>
    public readonly record struct Leaf(double Value, int First, int Count);

    /// <summary>A feature on the way to a leaf.</summary>
    /// <param name="Place">Its place in a row.</param>
    /// <param name="Share">The share of the training rows, of those that came by, that turned as the way does.</param>
    /// <param name="First">The first of its turns.</param>
    /// <param name="Count">How many they are.</param>
    public readonly record struct Feature(int Place, double Share, int First, int Count);
}
