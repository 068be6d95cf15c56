using System.Runtime.CompilerServices;
using Matching.Domain;

namespace Matching.Scoring;

/// <summary>Parts the scores of an additive model: exact Shapley values of its trees, and of its weights what a feature adds beyond its mean.</summary>
/// <remarks>
/// Both are measured against the training rows: a feature that says of a pair what it said of most contributes nothing. Where a model keeps no means of
/// its weights, a feature contributes all it adds; where its trees keep no covers, every leaf counts as equally likely. What adds up is the sum before
/// <see cref="AdditiveModel.Link"/>.
/// </remarks>
public sealed class ModelContributions : IContributions
{
    private static readonly ConditionalWeakTable<AdditiveModel, ModelContributions> Made = [];

    private static readonly Text NoCovers = new(
        "模型没有保存训练样本的分布，贡献按每片叶子同样可能计算",
        "the model keeps no counts of its training rows: contributions take every leaf as equally likely");

    private readonly ForestContributions? _forest;
    private readonly LinearModel? _linear;

    private ModelContributions(AdditiveModel model)
    {
        Features = model.Features;
        _forest = model.Forest is { } forest ? ForestContributions.Of(forest) : null;
        _linear = model.Linear;
        Base = (_forest?.Base ?? 0) + (_linear?.Bias ?? 0) + (_linear?.MeanParts?.Sum() ?? 0);
        Caution = model.Forest is { KnowsCovers: false } ? NoCovers : null;
    }

    /// <inheritdoc/>
    public int Features { get; }

    /// <inheritdoc/>
    public double Base { get; }

    /// <inheritdoc/>
    public Text? Caution { get; }

    /// <summary>The contributions of a model, made ready once for each.</summary>
    /// <exception cref="NotSupportedException">A tree is more than 2,000 splits deep.</exception>
    public static ModelContributions Of(AdditiveModel model) => Made.GetValue(model, made => new ModelContributions(made));

    /// <inheritdoc/>
    public void Explain(ReadOnlySpan<float> columns, int rows, Span<double> contributions)
    {
        if (columns.Length != Features * rows) throw new ArgumentException($"Expected {Features * rows} values but got {columns.Length}.", nameof(columns));
        if (contributions.Length != columns.Length) throw new ArgumentException($"Expected room for {columns.Length} contributions but got {contributions.Length}.", nameof(contributions));
        contributions.Clear();
        _forest?.AddTo(columns, rows, contributions);
        if (_linear is null) return;
        for (var i = 0; i < columns.Length; i++) contributions[i] += _linear.Part(i / rows, columns[i]) - (_linear.MeanParts?[i / rows] ?? 0);
    }
}
