using System.Runtime.InteropServices;

namespace Matching.Affinity;

/// <summary>Counts of words in a tree of areas, each of which borrows from the one it lies in.</summary>
internal sealed class WordTree
{
    /// <summary>The root.</summary>
    public const int City = 0;

    /// <summary>What every seen word gets in the city on top of its count, so that none has probability 0.</summary>
    private const double CityPseudoCount = 0.5;

    private readonly List<(int Parent, double Borrowed)> _nodes = [(-1, 0)];
    private readonly List<long> _lengths = [0];
    private readonly Dictionary<(int Parent, object Key), int> _children = [];
    private readonly Dictionary<ulong, Dictionary<int, int>> _counts = [];

    /// <summary>How many areas there are.</summary>
    public int Count => _nodes.Count;

    /// <summary>An area within another, made when it is new.</summary>
    /// <param name="parent">What it lies in.</param>
    /// <param name="key">Its name there.</param>
    /// <param name="borrowed">How many words it borrows, above 0.</param>
    public int Child(int parent, object key, double borrowed)
    {
        if (_children.TryGetValue((parent, key), out var node)) return node;
        _nodes.Add((parent, borrowed));
        _lengths.Add(0);
        return _children[(parent, key)] = _nodes.Count - 1;
    }

    /// <summary>An area within another; null when there is none.</summary>
    public int? Find(int parent, object key) => _children.TryGetValue((parent, key), out var node) ? node : null;

    /// <summary>Counts a text's words for an area and all that it lies in.</summary>
    public void Add(Bag bag, int node)
    {
        for (; node >= 0; node = _nodes[node].Parent)
        {
            _lengths[node] += bag.Length;
            for (var i = 0; i < bag.Tokens.Length; i++)
            {
                ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, bag.Tokens[i], out _);
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts ??= [], node, out _);
                count += bag.Counts[i];
            }
        }
    }

    /// <summary>The probability of a word in every area; false when it was never seen.</summary>
    public bool TryShares(ulong word, double[] shares)
    {
        if (!_counts.TryGetValue(word, out var counts)) return false;
        shares.AsSpan().Clear();
        foreach (var (node, count) in counts) shares[node] = count;
        shares[City] = (shares[City] + CityPseudoCount) / (_lengths[City] + CityPseudoCount * _counts.Count);
        // Children come after their parents.
        for (var node = 1; node < _nodes.Count; node++)
        {
            var (parent, borrowed) = _nodes[node];
            shares[node] = (shares[node] + borrowed * shares[parent]) / (_lengths[node] + borrowed);
        }

        return true;
    }
}
