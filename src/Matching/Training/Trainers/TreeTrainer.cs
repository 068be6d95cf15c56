using Matching.Scoring;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace Matching.Training;

/// <summary>What all trainers of trees have in common: the table goes into the library, the trees come out of it.</summary>
/// <remarks>A trainer is its settings. They are read by the library, which refuses what is out of range.</remarks>
public abstract record TreeTrainer : IStagedTrainer, ILibraryTrainer
{
    private protected TreeTrainer()
    {
    }

    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public int Trees { get; init; }

    /// <summary>Most leaves of a tree, at least 2.</summary>
    public int Leaves { get; init; }

    /// <summary>Fewest rows in a leaf, at least 1.</summary>
    public int LeastRowsInLeaf { get; init; }

    /// <summary>Share of the features that a tree may split on, drawn for each tree; above 0, at most 1.</summary>
    public double FeatureShare { get; init; } = 1;

    /// <summary>Whether the score is the mean of the trees instead of their sum.</summary>
    private protected virtual bool IsMean => false;

    /// <inheritdoc/>
    public IStagedTrainer WithTrees(int trees)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(trees, 1);
        return this with { Trees = trees };
    }

    /// <inheritdoc/>
    public AdditiveModel Train(RankingTable table, int seed, CancellationToken cancel = default) => TrainStages(table, [Trees], seed, cancel)[0];

    /// <inheritdoc/>
    public IReadOnlyList<AdditiveModel> TrainStages(RankingTable table, IReadOnlyList<int> stages, int seed, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(stages);
        foreach (var stage in stages)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(stage, 1, nameof(stages));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(stage, Trees, nameof(stages));
        }

        var ml = new MLContext(seed);
        var view = View(ml, table);
        cancel.ThrowIfCancellationRequested();
        var forest = Grow(ml, view, table.Input.Columns.Count, seed).Over(table.Input);
        cancel.ThrowIfCancellationRequested();
        return [.. stages.Select(stage => new AdditiveModel(First(forest, stage)))];
    }

    IDataView ILibraryTrainer.View(MLContext ml, RankingTable table) => View(ml, table);

    ISingleFeaturePredictionTransformer<object> ILibraryTrainer.Fit(MLContext ml, IDataView view, int seed) => Fit(ml, view, seed);

    private protected virtual Forest Grow(MLContext ml, IDataView view, int width, int seed) => ForestExtractor.Extract(EnsembleOf(Fit(ml, view, seed).Model), width);

    private protected abstract ISingleFeaturePredictionTransformer<object> Fit(MLContext ml, IDataView view, int seed);

    private protected virtual TreeEnsembleModelParameters EnsembleOf(object model) => (TreeEnsembleModelParameters)model;

    private static IDataView View(MLContext ml, RankingTable table) => LearningView.Of(ml, table, TableCheck.Encoded(table));

    // A library that finds nothing left to split may stop before the last tree.
    private Forest First(Forest forest, int trees)
    {
        if (trees >= forest.Trees.Count) return forest;
        var first = new Forest(forest.Width, [.. forest.Trees.Take(trees)], forest.Bias, forest.Input);
        return IsMean ? ModelSum.Scaled(first, (double)forest.Trees.Count / trees) : first;
    }
}
