using Matching.Scoring;

namespace Matching.Training;

/// <summary>A trainer that adds tree after tree, so that one fit of many trees holds the fits of fewer: the number of trees is searched for nothing.</summary>
public interface IStagedTrainer : IRankingTrainer
{
    /// <summary>How many trees it adds; of a bag, how many each member adds. At least 1.</summary>
    int Trees { get; }

    /// <summary>The same trainer with another number of trees.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="trees"/> is below 1.</exception>
    IStagedTrainer WithTrees(int trees);

    /// <summary>Learns once.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="stages">After how many trees a model is taken, each 1–<see cref="Trees"/>.</param>
    /// <param name="seed">Decides everything random.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>One model a stage, in their order.</returns>
    /// <exception cref="ArgumentException">The table is empty or inconsistent; the message names the row.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A stage is below 1 or above <see cref="Trees"/>.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    IReadOnlyList<AdditiveModel> TrainStages(RankingTable table, IReadOnlyList<int> stages, int seed, CancellationToken cancel = default);
}
