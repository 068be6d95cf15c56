using Matching.Domain;

namespace Matching.Rules;

/// <summary>One formula of the per-mu assessment (亩均论英雄, domain 7.4): Σ weight · value / base, each item capped. Immutable.</summary>
/// <param name="Key">Its key, such as <c>huangyan-above-scale</c>.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Cap">An item earns at most this many times its weight.</param>
/// <param name="Items">The indicators; their weights add up to 100.</param>
public sealed record PerMuFormula(string Key, Text Name, Threshold Cap, IReadOnlyList<PerMuItem> Items)
{
    /// <summary>The score of a firm. A value below 0, such as value added in a bad year, earns nothing.</summary>
    /// <param name="values">Values by indicator, in the indicators' units; absent is unknown.</param>
    public PerMuScore Score(IReadOnlyDictionary<string, double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        double points = 0, open = 0;
        var missing = new List<string>();
        foreach (var item in Items)
        {
            var (weight, most) = ((double)item.Weight, (double)(item.Weight * Cap.Value));
            if (values.TryGetValue(item.Indicator, out var value) && !double.IsNaN(value))
            {
                points += Math.Clamp(weight * value / (double)item.Base.Value, 0, most);
            }
            else
            {
                missing.Add(item.Indicator);
                if (item.MissingIsBase) points += weight;
                else open += most;
            }
        }

        return new PerMuScore(points, open, missing);
    }
}
