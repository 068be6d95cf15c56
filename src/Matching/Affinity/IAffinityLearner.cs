namespace Matching.Affinity;

/// <summary>Learns from settlements which places draw which firms. One idea a learner; their scores become features of the pair.</summary>
public interface IAffinityLearner
{
    /// <summary>The name in reports.</summary>
    string Name { get; }

    /// <summary>Learns.</summary>
    /// <param name="places">All places.</param>
    /// <param name="settlements">Who settled where; only those that were known on the day from which the scores are used.</param>
    /// <param name="candidates">Places that may be scored, as places in the list.</param>
    /// <param name="cancel">Gives up.</param>
    IAffinity Learn(IReadOnlyList<Place> places, IReadOnlyList<Settlement> settlements, IReadOnlyList<int> candidates, CancellationToken cancel = default);
}
