using Matching.Scoring;

namespace Matching.Training;

/// <summary>One trainer after several numbers of trees, from one fit.</summary>
public sealed class StagedFamily : ITrainerFamily
{
    private readonly IStagedTrainer _longest;

    /// <summary>Takes a trainer.</summary>
    /// <param name="trainer">The trainer; its own number of trees does not matter.</param>
    /// <param name="stages">The numbers of trees, at least one of them, each at least 1.</param>
    /// <exception cref="ArgumentException">There is no stage.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A stage is below 1.</exception>
    public StagedFamily(IStagedTrainer trainer, IReadOnlyList<int> stages)
    {
        ArgumentNullException.ThrowIfNull(trainer);
        if (stages is null or []) throw new ArgumentException("A family of stages needs one.", nameof(stages));
        Stages = [.. stages.Order()];
        Candidates = [.. Stages.Select(trainer.WithTrees)];
        _longest = trainer.WithTrees(Stages[^1]);
    }

    /// <summary>The numbers of trees, rising.</summary>
    public IReadOnlyList<int> Stages { get; }

    /// <inheritdoc/>
    public IReadOnlyList<IRankingTrainer> Candidates { get; }

    /// <inheritdoc/>
    public int Fits => _longest is QueryBagging bag ? bag.Members : 1;

    /// <inheritdoc/>
    public IReadOnlyList<AdditiveModel> Train(RankingTable table, int seed, CancellationToken cancel) => _longest.TrainStages(table, Stages, seed, cancel);
}
