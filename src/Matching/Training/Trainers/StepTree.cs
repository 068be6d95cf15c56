using Matching.Scoring;

namespace Matching.Training;

/// <summary>Writes a curve of steps over one column as a tree.</summary>
internal static class StepTree
{
    /// <summary>The tree.</summary>
    /// <param name="column">The column.</param>
    /// <param name="upperBounds">The highest value of each step, rising; the last one holds all that is higher.</param>
    /// <param name="effects">The value of each step.</param>
    public static Tree Of(int column, IReadOnlyList<double> upperBounds, IReadOnlyList<double> effects)
    {
        // Steps of equal value are one, and a bound between two floats is the lower of them: no float lies between.
        var bounds = new List<float>();
        var leaves = new List<double> { effects[0] };
        for (var step = 1; step < effects.Count; step++)
        {
            if (effects[step].Equals(leaves[^1])) continue;
            var bound = RoundedDown(upperBounds[step - 1]);
            if (bounds.Count > 0 && bound <= bounds[^1])
            {
                leaves[^1] = effects[step];
                continue;
            }

            bounds.Add(bound);
            leaves.Add(effects[step]);
        }

        var (left, right, thresholds) = (new int[bounds.Count], new int[bounds.Count], new float[bounds.Count]);
        var next = 0;

        // Halving keeps the tree shallow; a split comes before those below it.
        int Place(int first, int last)
        {
            if (first == last) return ~first;
            var split = next++;
            var middle = (first + last) / 2;
            thresholds[split] = bounds[middle];
            left[split] = Place(first, middle);
            right[split] = Place(middle + 1, last);
            return split;
        }

        Place(0, bounds.Count);
        var features = new int[bounds.Count];
        Array.Fill(features, column);
        return new Tree(features, thresholds, left, right, [.. leaves]);
    }

    private static float RoundedDown(double bound)
    {
        var nearest = (float)bound;
        return nearest > bound ? MathF.BitDecrement(nearest) : nearest;
    }
}
