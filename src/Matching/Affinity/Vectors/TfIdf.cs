namespace Matching.Affinity;

/// <summary>Turns bags of tokens into vectors of length 1 that weigh rare tokens more.</summary>
/// <remarks>
/// (1 + ln tf) · (ln((1 + N) / (1 + df)) + 1), then divided by the Euclidean length: the smoothed form of scikit-learn's <c>TfidfVectorizer</c> with
/// <c>sublinear_tf</c>. Salton and Buckley, "Term-weighting approaches in automatic text retrieval" (1988). Unseen tokens count for nothing.
/// </remarks>
internal sealed class TfIdf
{
    private readonly Dictionary<ulong, int> _column;
    private readonly double[] _weight;

    private TfIdf(Dictionary<ulong, int> column, double[] weight) => (_column, _weight) = (column, weight);

    /// <summary>How many coordinates the vectors have.</summary>
    public int Width => _weight.Length;

    /// <summary>Learns which tokens there are and how rare each is.</summary>
    /// <param name="bags">The texts.</param>
    /// <param name="leastTexts">Tokens of fewer texts are left out, at least 1.</param>
    public static TfIdf Fit(IReadOnlyList<Bag> bags, int leastTexts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(leastTexts, 1);
        var texts = new Dictionary<ulong, int>();
        foreach (var token in bags.SelectMany(bag => bag.Tokens)) texts[token] = texts.GetValueOrDefault(token) + 1;

        // By token and not by first appearance: the order of the texts must not show.
        var kept = texts.Where(entry => entry.Value >= leastTexts).OrderBy(entry => entry.Key).ToArray();
        var column = new Dictionary<ulong, int>(kept.Length);
        var weight = new double[kept.Length];
        foreach (var (token, df) in kept)
        {
            weight[column.Count] = Math.Log((1.0 + bags.Count) / (1 + df)) + 1;
            column.Add(token, column.Count);
        }

        return new TfIdf(column, weight);
    }

    /// <summary>The vector of a text; empty when it holds no known token.</summary>
    public SparseVector Vector(Bag bag)
    {
        var indices = new List<int>(bag.Tokens.Length);
        var values = new List<double>(bag.Tokens.Length);
        for (var i = 0; i < bag.Tokens.Length; i++)
        {
            if (!_column.TryGetValue(bag.Tokens[i], out var at)) continue;
            indices.Add(at);
            values.Add((1 + Math.Log(bag.Counts[i])) * _weight[at]);
        }

        var length = Math.Sqrt(values.Sum(value => value * value));
        return new SparseVector([.. indices], [.. values.Select(value => (float)(value / length))]);
    }
}
