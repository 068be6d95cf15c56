using System.Numerics;

namespace Matching.Scoring;

/// <summary>Exact contributions of features to a forest's sum: Shapley values of the game in which unknown features turn as the training rows did.</summary>
/// <remarks>
/// <para>
/// The path-dependent TreeSHAP of Lundberg, Erion and Lee, "Consistent Individualized Feature Attribution for Tree Ensembles" (2018), computed in another
/// way. A leaf's game is its value times a product over the features on the way to it: of 1 where the feature is known and turns that way, of 0 where it is
/// known and turns off, of its share where it is unknown. In it a feature contributes
/// <c>value · (o − z) · ∫ Π over the others of (o·t + z·(1 − t)) dt</c>, t from 0 to 1, with o = 1 or 0 and z the share; for s! (d − s − 1)! / d!, the weight of
/// a coalition, is ∫ tˢ (1 − t)^(d − s − 1) dt. That is a polynomial, so that a few points give its integral exactly (<see cref="ShapleyIntegral"/>), and a sum
/// of positive numbers, so that nothing cancels.
/// </para>
/// <para>Rows lie side by side in vectors, which all threads share, and no row branches. A leaf costs its features times half of them; a row O(trees · leaves · depth²).</para>
/// </remarks>
public sealed class ForestContributions
{
    private static readonly int Lanes = Vector<double>.Count;

    private readonly Forest _forest;
    private readonly LeafPaths[] _paths;
    private readonly ShapleyIntegral[] _integrals;
    private readonly int _mostSplits;

    private ForestContributions(Forest forest)
    {
        _forest = forest;
        _paths = [.. forest.Trees.Select(tree => new LeafPaths(tree, forest.Input))];
        _mostSplits = forest.Trees.Select(tree => tree.Features.Length).DefaultIfEmpty(0).Max();
        _integrals = ShapleyIntegral.UpTo(_paths.SelectMany(paths => paths.Leaves).Select(leaf => leaf.Count).DefaultIfEmpty(0).Max());
        Base = forest.Bias + _paths.Sum(paths => paths.Mean());
    }

    /// <summary>The mean sum over the training rows, as far as the trees' covers tell it.</summary>
    public double Base { get; }

    /// <summary>Follows the trees once, so that many rows can be explained.</summary>
    /// <exception cref="NotSupportedException">A tree is more than 2,000 splits deep.</exception>
    public static ForestContributions Of(Forest forest) => new(forest);

    /// <summary>Adds what each feature contributes to the sum of each row, before any link.</summary>
    /// <param name="columns">All rows of the first feature, then of the second, and so on; NaN where missing.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="contributions">Laid out alike; receives the sums.</param>
    /// <exception cref="ArgumentException">A span has the wrong length.</exception>
    public void AddTo(ReadOnlySpan<float> columns, int rows, Span<double> contributions)
    {
        var features = _forest.Input.Features;
        if (columns.Length != features * rows) throw new ArgumentException($"Expected {features * rows} values but got {columns.Length}.", nameof(columns));
        if (contributions.Length != features * rows) throw new ArgumentException($"Expected room for {features * rows} contributions but got {contributions.Length}.", nameof(contributions));
        var strips = (rows + Lanes - 1) / Lanes;
        var encoded = Encoded(columns, rows, strips);
        var sums = new Vector<double>[strips * features];
        Parallel.For(0, strips, () => new Work(_integrals.Length, _mostSplits), (strip, _, work) =>
        {
            Add(encoded.AsSpan(strip * _forest.Width, _forest.Width), work, sums.AsSpan(strip * features, features));
            return work;
        }, _ => { });

        for (var feature = 0; feature < features; feature++)
        {
            for (var row = 0; row < rows; row++) contributions[(feature * rows) + row] += sums[(row / Lanes * features) + feature][row % Lanes];
        }
    }

    // All trees for one vector of rows.
    private void Add(ReadOnlySpan<Vector<double>> row, in Work work, Span<Vector<double>> sums)
    {
        var sides = work.Sides;
        for (var t = 0; t < _paths.Length; t++)
        {
            var tree = _forest.Trees[t];
            for (var split = 0; split < tree.Features.Length; split++)
            {
                var left = Vector.LessThanOrEqual(row[tree.Features[split]], new Vector<double>(tree.Thresholds[split]));
                sides[2 * split] = Vector.ConditionalSelect(left, Vector<double>.One, Vector<double>.Zero);
                sides[(2 * split) + 1] = Vector<double>.One - sides[2 * split];
            }

            foreach (ref readonly var leaf in _paths[t].Leaves.AsSpan()) Add(leaf, _paths[t], work, sums);
        }
    }

    private void Add(in LeafPaths.Leaf leaf, LeafPaths paths, in Work work, Span<Vector<double>> sums)
    {
        var features = paths.Features.AsSpan(leaf.First, leaf.Count);
        if (features.Length == 0 || leaf.Value == 0) return;
        Span<Vector<double>> on = work.On.AsSpan(0, features.Length), factors = work.Factors.AsSpan(0, features.Length);
        Span<Vector<double>> before = work.Before.AsSpan(0, features.Length), parts = work.Parts.AsSpan(0, features.Length);
        for (var i = 0; i < features.Length; i++)
        {
            var turns = paths.Turns.AsSpan(features[i].First, features[i].Count);
            on[i] = work.Sides[turns[0]];
            for (var turn = 1; turn < turns.Length; turn++) on[i] *= work.Sides[turns[turn]];
        }

        parts.Clear();
        var integral = _integrals[features.Length];
        for (var at = 0; at < integral.Points.Length; at++)
        {
            // What stands before a feature in the product, then what stands behind it: no division, as a factor may be 0.
            var point = integral.Points[at];
            var product = new Vector<double>(integral.Weights[at]);
            for (var i = 0; i < features.Length; i++)
            {
                before[i] = product;
                factors[i] = (on[i] * point) + new Vector<double>(features[i].Share * (1 - point));
                product *= factors[i];
            }

            var behind = Vector<double>.One;
            for (var i = features.Length - 1; i >= 0; i--)
            {
                parts[i] += before[i] * behind;
                behind *= factors[i];
            }
        }

        for (var i = 0; i < features.Length; i++) sums[features[i].Place] += parts[i] * (on[i] - new Vector<double>(features[i].Share)) * leaf.Value;
    }

    // Strip by strip, each with a vector a column; the rows that fill up the last one are missing throughout.
    private Vector<double>[] Encoded(ReadOnlySpan<float> columns, int rows, int strips)
    {
        var encoded = new Vector<double>[strips * _forest.Width];
        Span<double> lanes = stackalloc double[Lanes];
        for (var strip = 0; strip < strips; strip++)
        {
            for (var c = 0; c < _forest.Width; c++)
            {
                var column = _forest.Input.Columns[c];
                for (var lane = 0; lane < Lanes; lane++)
                {
                    var row = (strip * Lanes) + lane;
                    lanes[lane] = column.Encode(row < rows ? columns[(column.Feature * rows) + row] : float.NaN);
                }

                encoded[(strip * _forest.Width) + c] = new Vector<double>(lanes);
            }
        }

        return encoded;
    }

    // Room for the splits of one tree, a vector for each side, and for the features of one leaf.
    private readonly struct Work(int features, int splits)
    {
        public readonly Vector<double>[] Sides = new Vector<double>[2 * splits], On = new Vector<double>[features], Factors = new Vector<double>[features];
        public readonly Vector<double>[] Before = new Vector<double>[features], Parts = new Vector<double>[features];
    }
}
