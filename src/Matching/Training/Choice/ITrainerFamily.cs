using Matching.Scoring;

namespace Matching.Training;

/// <summary>Candidates that share their fits, such as one trainer after so many trees and after more.</summary>
public interface ITrainerFamily
{
    /// <summary>The candidates, simplest first.</summary>
    IReadOnlyList<IRankingTrainer> Candidates { get; }

    /// <summary>How many fits one training of them all takes.</summary>
    int Fits { get; }

    /// <summary>Learns all candidates.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="seed">Decides everything random.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>One model a candidate, in their order: what the candidate itself would learn.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    IReadOnlyList<AdditiveModel> Train(RankingTable table, int seed, CancellationToken cancel);
}
