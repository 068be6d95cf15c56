using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>A feature of a company and an offering together.</summary>
/// <typeparam name="TFormula">Its formula, the same for one pair and for many.</typeparam>
public abstract class PairFeature<TFormula>(string name, Text label, string unit, double min, double max, Text missing)
    : Feature(name, label, FeatureScope.Pair, unit, min, max, missing)
    where TFormula : struct, IPairFormula
{
    /// <inheritdoc/>
    public sealed override void Values(ReadOnlySpan<Pair> pairs, Span<float> column)
    {
        CheckRoom(pairs, column);
        var (min, max) = (Min, Max);
        var formula = default(TFormula);
        for (var i = 0; i < pairs.Length; i++) column[i] = Clip(formula.Value(pairs[i]), min, max);
    }

    /// <inheritdoc/>
    protected sealed override double Compute(in Pair pair) => default(TFormula).Value(pair);
}
