using Matching.Scoring;

namespace Matching.Tests.Scoring;

/// <summary>Random forests and rows that hit their thresholds, for holding every fast path to the oracle.</summary>
internal sealed class RandomForests(Random random)
{
    private static readonly float[] Edges = [float.NaN, float.NegativeInfinity, float.PositiveInfinity, 0, -0f, float.Epsilon, float.MinValue, float.MaxValue, 1e-35f];

    /// <summary>A forest of random shape; single-leaf trees among them.</summary>
    /// <param name="features">Values of a row.</param>
    /// <param name="trees">How many trees.</param>
    /// <param name="mostLeaves">The most leaves of a tree.</param>
    /// <param name="thresholds">How many different thresholds a column has; few make ties likely.</param>
    public Forest Draw(int features, int trees, int mostLeaves, int thresholds)
    {
        var columns = Enumerable.Range(0, features).SelectMany(ColumnsOf).ToArray();
        var cuts = columns.Select(_ => Enumerable.Range(0, thresholds).Select(_ => Number()).Where(t => !float.IsNaN(t)).Append(0.5f).ToArray()).ToArray();
        return new Forest(
            columns.Length,
            [.. Enumerable.Range(0, trees).Select(_ => Grow(random.Next(1, mostLeaves + 1), cuts))],
            random.NextDouble() - 0.5,
            new ForestInput(features, columns));
    }

    /// <summary>A tree of which every split has a leaf: as deep as it has splits.</summary>
    public static Tree Chain(int leaves)
    {
        var splits = Enumerable.Range(0, leaves - 1).ToArray();
        return new Tree(
            [.. splits.Select(_ => 0)], [.. splits.Select(i => (float)i)], [.. splits.Select(i => ~i)],
            [.. splits.Select(i => i == leaves - 2 ? ~(leaves - 1) : i + 1)], [.. Enumerable.Range(0, leaves).Select(i => i / 16.0)]);
    }

    /// <summary>Rows laid out feature by feature: thresholds, their neighbors, edges and ordinary values. Some features are constant.</summary>
    public float[] Rows(Forest forest, int rows)
    {
        var thresholds = forest.Trees.SelectMany(t => t.Thresholds).DefaultIfEmpty(0).ToArray();
        var values = new float[forest.Input.Features * rows];
        for (var feature = 0; feature < forest.Input.Features; feature++)
        {
            var column = values.AsSpan(feature * rows, rows);
            if (random.Next(4) == 0) column.Fill(Value(thresholds));
            else foreach (ref var value in column) value = Value(thresholds);
        }

        return values;
    }

    /// <summary>What the oracle says.</summary>
    public static double[] Oracle(Forest forest, float[] columns, int rows)
    {
        var values = new float[forest.Input.Features];
        var encoded = new float[forest.Width];
        var scores = new double[rows];
        for (var row = 0; row < rows; row++)
        {
            for (var f = 0; f < values.Length; f++) values[f] = columns[(f * rows) + row];
            forest.Input.Encode(values, encoded);
            scores[row] = ForestOracle.Score(forest, encoded);
        }

        return scores;
    }

    private IEnumerable<InputColumn> ColumnsOf(int feature) => random.Next(4) switch
    {
        0 => [new(feature)],
        1 => [new(feature, InputKind.Value, -9), new(feature, InputKind.MissingFlag)],
        2 => [new(feature, InputKind.Value, float.NegativeInfinity), new(feature, InputKind.Value, float.PositiveInfinity)],
        _ => [new(feature, InputKind.Value, 0, ZeroIsMissing: true)],
    };

    private Tree Grow(int leaves, float[][] cuts)
    {
        List<int> features = [], left = [], right = [];
        List<float> thresholds = [];
        var slots = new List<(int Node, bool Right)>();
        while (features.Count < leaves - 1)
        {
            var node = features.Count;
            features.Add(random.Next(cuts.Length));
            thresholds.Add(cuts[features[^1]][random.Next(cuts[features[^1]].Length)]);
            left.Add(0);
            right.Add(0);
            if (node > 0)
            {
                var at = random.Next(slots.Count);
                (slots[at].Right ? right : left)[slots[at].Node] = node;
                slots.RemoveAt(at);
            }

            slots.AddRange([(node, false), (node, true)]);
        }

        for (var leaf = 0; leaf < slots.Count; leaf++) (slots[leaf].Right ? right : left)[slots[leaf].Node] = ~leaf;
        return new Tree([.. features], [.. thresholds], [.. left], [.. right], [.. Enumerable.Range(0, leaves).Select(_ => random.Next(8) == 0 ? 0 : (random.NextDouble() * 2) - 1)]) { Covers = Covers(leaves) };
    }

    // None, or some; now and then a leaf that no training row reached.
    private double[]? Covers(int leaves) => random.Next(4) == 0 ? null : [.. Enumerable.Range(0, leaves).Select(_ => random.Next(5) == 0 ? 0.0 : random.Next(1, 100))];

    private float Value(float[] thresholds)
    {
        var near = thresholds[random.Next(thresholds.Length)];
        return random.Next(5) switch
        {
            0 => near,
            1 => float.BitIncrement(near),
            2 => float.BitDecrement(near),
            3 => Edges[random.Next(Edges.Length)],
            _ => Number(),
        };
    }

    private float Number() => random.Next(10) == 0 ? Edges[random.Next(Edges.Length)] : (float)Math.Round((random.NextDouble() * 4) - 2, random.Next(1, 7));
}
