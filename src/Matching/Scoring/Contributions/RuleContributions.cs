using Matching.Domain;

namespace Matching.Scoring;

/// <summary>Parts the points of the rules: what each part gives beyond what it gives where nothing is known.</summary>
/// <remarks>So a price above the budget contributes less than nothing, and what is unknown nothing.</remarks>
/// <param name="rules">The rules.</param>
public sealed class RuleContributions(RuleScorer rules) : IContributions
{
    private readonly RulePart[] _neutral = rules.Parts([.. Enumerable.Repeat(float.NaN, rules.Features)]);

    /// <summary>Those of the rules over the features of this build.</summary>
    public static RuleContributions Current { get; } = new(RuleScorer.Current);

    /// <inheritdoc/>
    public int Features => rules.Features;

    /// <inheritdoc/>
    public double Base => _neutral.Sum(part => part.Points);

    /// <inheritdoc/>
    public Text? Caution => null;

    /// <inheritdoc/>
    public void Explain(ReadOnlySpan<float> columns, int rows, Span<double> contributions)
    {
        if (columns.Length != Features * rows) throw new ArgumentException($"Expected {Features * rows} values but got {columns.Length}.", nameof(columns));
        if (contributions.Length != columns.Length) throw new ArgumentException($"Expected room for {columns.Length} contributions but got {contributions.Length}.", nameof(contributions));
        contributions.Clear();
        var values = new float[Features];
        for (var row = 0; row < rows; row++)
        {
            for (var feature = 0; feature < values.Length; feature++) values[feature] = columns[(feature * rows) + row];
            var parts = rules.Parts(values);
            for (var i = 0; i < parts.Length; i++) contributions[(parts[i].Feature * rows) + row] += parts[i].Points - _neutral[i].Points;
        }
    }
}
