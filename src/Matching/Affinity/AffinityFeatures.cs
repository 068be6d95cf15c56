namespace Matching.Affinity;

/// <summary>All base learners, learned from the same settlements: what a pair of firm and place is described by. Safe for concurrent callers.</summary>
public sealed class AffinityFeatures
{
    private readonly IAffinity[] _learned;
    private readonly int _candidates;

    private AffinityFeatures(IAffinity[] learned, int candidates) => (_learned, _candidates) = (learned, candidates);

    /// <summary>The learners, in the order of the features. More of each can only speak for a place.</summary>
    public static IReadOnlyList<IAffinityLearner> Learners { get; } =
    [
        new PlaceLogistic(), new PlaceLogistic(Stripped: true), new StreetAverage(), new DistrictLogistic(),
        new BackOffBayes(), new ClauseNeighbors(), new StreetNeighbors(), new CapitalDensity(),
    ];

    /// <summary>Learns; reading all words once for all learners, and otherwise as each would by itself.</summary>
    /// <inheritdoc cref="IAffinityLearner.Learn"/>
    public static AffinityFeatures Learn(
        IReadOnlyList<Place> places, IReadOnlyList<Settlement> settlements, IReadOnlyList<int> candidates, CancellationToken cancel = default)
    {
        var tenancies = new Tenancies(places, settlements, candidates);
        var runs = TextSpace.OfRuns(tenancies.Settlements);
        var clauses = TextSpace.OfClauses(tenancies.Settlements);
        var logistic = PlaceLogistic.Learn(tenancies, runs, cancel);
        var stripped = PlaceLogistic.Learn(tenancies, TextSpace.OfRuns(tenancies.Settlements, stripped: true), cancel);
        return new AffinityFeatures(
            [
                .. Learners.Select(learner => learner switch
                {
                    PlaceLogistic of => of.Stripped ? stripped : logistic,
                    StreetAverage => StreetAverage.Over(logistic, places, candidates),
                    DistrictLogistic => DistrictLogistic.Learn(tenancies, runs, cancel),
                    ClauseNeighbors => ClauseNeighbors.Learn(tenancies, clauses),
                    StreetNeighbors => StreetNeighbors.Learn(tenancies, clauses),
                    _ => learner.Learn(places, settlements, candidates, cancel),
                }),
            ],
            candidates.Count);
    }

    /// <summary>Describes a firm with all candidates.</summary>
    /// <param name="firm">The firm.</param>
    /// <returns>A row a candidate, in the order they were given in; a value a learner, in the order of <see cref="Learners"/>. Finite.</returns>
    public float[][] Rows(Firm firm)
    {
        var scores = new double[_candidates];
        var rows = new float[_candidates][];
        for (var i = 0; i < _candidates; i++) rows[i] = new float[_learned.Length];
        for (var feature = 0; feature < _learned.Length; feature++)
        {
            _learned[feature].Score(firm, scores);
            for (var i = 0; i < _candidates; i++) rows[i][feature] = (float)scores[i];
        }

        return rows;
    }
}
