using Matching.Scoring;

namespace Matching.Training;

/// <summary>One trainer that shares its fits with nobody.</summary>
/// <param name="Trainer">The trainer.</param>
public sealed record SingleFamily(IRankingTrainer Trainer) : ITrainerFamily
{
    /// <inheritdoc/>
    public IReadOnlyList<IRankingTrainer> Candidates { get; } = [Trainer];

    /// <inheritdoc/>
    public int Fits => 1;

    /// <inheritdoc/>
    public IReadOnlyList<AdditiveModel> Train(RankingTable table, int seed, CancellationToken cancel) => [Trainer.Train(table, seed, cancel)];
}
