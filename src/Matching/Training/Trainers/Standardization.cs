using Matching.Scoring;

namespace Matching.Training;

/// <summary>Brings features to mean 0 and standard deviation 1, for trainers whose penalty would else depend on units.</summary>
/// <remarks>A missing value is 0, the mean, and has a flag of its own.</remarks>
internal sealed class Standardization
{
    private readonly double[] _means;
    private readonly double[] _deviations;

    private Standardization(double[] means, double[] deviations) => (_means, _deviations) = (means, deviations);

    /// <summary>That of a table's rows, each counted once.</summary>
    /// <exception cref="ArgumentException">A value is infinite; the message names the row.</exception>
    public static Standardization Of(RankingTable table)
    {
        for (var i = 0; i < table.Rows.Count; i++)
        {
            if (table.Rows[i].AsSpan().ContainsAny(float.PositiveInfinity, float.NegativeInfinity)) throw new ArgumentException($"Row {i} contains infinity.", nameof(table));
        }

        var columns = Enumerable.Range(0, table.Features.Count).Select(f => table.Rows.Where(row => !float.IsNaN(row[f])).Select(row => (double)row[f]).ToArray()).ToArray();
        var means = columns.Select(known => known.Length == 0 ? 0 : known.Average()).ToArray();
        return new Standardization(means, [.. columns.Select((known, f) => Deviation(known, means[f]))]);
    }

    /// <summary>The features, then their flags.</summary>
    public float[] Encode(float[] row)
    {
        var encoded = new float[row.Length * 2];
        for (var f = 0; f < row.Length; f++)
        {
            if (float.IsNaN(row[f])) encoded[row.Length + f] = 1;
            else encoded[f] = (float)((row[f] - _means[f]) / _deviations[f]);
        }

        return encoded;
    }

    /// <summary>Weights of encoded rows, turned into weights of the rows themselves.</summary>
    public LinearModel Fold(IReadOnlyList<float> weights, double bias)
    {
        var features = _means.Length;
        var own = Enumerable.Range(0, features).Select(f => weights[f] / _deviations[f]).ToArray();

        // The bias takes the means in; where a value is missing its mean has to come out again.
        return new LinearModel(own, [.. own.Select((w, f) => weights[features + f] + (w * _means[f]))], bias - own.Select((w, f) => w * _means[f]).Sum());
    }

    // A feature that never varies says nothing; one keeps it finite.
    private static double Deviation(double[] known, double mean)
    {
        var variance = known.Length == 0 ? 0 : known.Average(v => (v - mean) * (v - mean));
        return variance > 0 ? Math.Sqrt(variance) : 1;
    }
}
