using Matching.Scoring;

namespace Matching.Ranking;

/// <summary>Scores companies with a linear combiner: what a feature adds for each kind of company is known before the first of them is looked at.</summary>
internal sealed class LinearScores : ICompanyScores
{
    /// <summary>Companies that are summed up at a time: as many as stay in the processor's nearest memory.</summary>
    private const int Strip = 512;

    private readonly CompiledLinear _linear;
    private readonly CompanyScan _scan;
    private readonly CompanyLookups _lookups;
    private readonly double[]?[] _parts;

    public LinearScores(CompanyScan scan, CompanyLookups lookups, CompiledLinear linear)
    {
        (_linear, _scan, _lookups) = (linear, scan, lookups);
        _parts = new double[]?[linear.Features];
        foreach (var feature in linear.Used)
        {
            if (lookups.Values(feature) is { } values) _parts[feature] = Array.ConvertAll(values, value => linear.Part(feature, value));
        }
    }

    /// <inheritdoc/>
    public void Score(int start, Span<double> scores)
    {
        Span<double> room = stackalloc double[Strip];
        Span<float> values = stackalloc float[Strip];
        for (var from = 0; from < scores.Length; from += Strip)
        {
            var sums = scores.Slice(from, Math.Min(Strip, scores.Length - from));
            Sum(start + from, sums, room[..sums.Length], values[..sums.Length]);
        }
    }

    // Feature by feature in their order, as the oracle adds them: the last bit depends on it.
    private void Sum(int start, Span<double> sums, Span<double> spread, Span<float> values)
    {
        sums.Fill(_linear.Bias);
        foreach (var feature in _linear.Used)
        {
            if (_parts[feature] is { } parts)
            {
                _lookups.Spread(feature, parts, start, spread);
                for (var i = 0; i < sums.Length; i++) sums[i] += spread[i];
            }
            else
            {
                _scan.Measures[feature].CopyTo(start, values);
                _linear.AddParts(feature, values, sums);
            }
        }
    }
}
