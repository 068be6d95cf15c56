using Matching.Scoring;

namespace Matching.Training;

/// <summary>Learns to rank the candidates of a query.</summary>
/// <remarks>Implementations are immutable. The same table and seed give the same model, whatever the machine's cores.</remarks>
public interface IRankingTrainer
{
    /// <summary>The name on model cards and in reports, with the settings that were chosen, such as <c>conditional-logit(ridge=10)</c>.</summary>
    string Name { get; }

    /// <summary>Learns.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="seed">Decides everything random.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="ArgumentException">The table is empty or inconsistent; the message names the row.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    AdditiveModel Train(RankingTable table, int seed, CancellationToken cancel = default);
}
