namespace Matching.Affinity;

/// <summary>ln P(area of the place | words) by multinomial logistic regression over areas, learned from the firms of all places in them.</summary>
internal sealed class AreaLogistic : IAffinity
{
    private readonly TextSpace _runs;
    private readonly SoftmaxModel _model;
    private readonly int[] _areaOfCandidate;

    private AreaLogistic(TextSpace runs, SoftmaxModel model, int[] areaOfCandidate) => (_runs, _model, _areaOfCandidate) = (runs, model, areaOfCandidate);

    /// <summary>Learns.</summary>
    /// <param name="tenancies">The settlements.</param>
    /// <param name="runs">Their words.</param>
    /// <param name="areaOf">The area of a place; null when it is not known.</param>
    /// <param name="strength">C: what one firm weighs against the penalty of the weights.</param>
    /// <param name="cancel">Gives up.</param>
    public static IAffinity Learn<TArea>(Tenancies tenancies, TextSpace runs, Func<Place, TArea?> areaOf, double strength, CancellationToken cancel)
        where TArea : class
    {
        // Settlements come in a fixed order, and so do areas by their first one.
        var areas = new Dictionary<TArea, int>();
        var rows = new List<SparseVector>();
        var classes = new List<int>();
        for (var i = 0; i < tenancies.Settlements.Length; i++)
        {
            if (areaOf(tenancies.PlaceOf(i)) is not { } area) continue;
            if (!areas.TryGetValue(area, out var number)) areas.Add(area, number = areas.Count);
            rows.Add(runs.Vectors[i]);
            classes.Add(number);
        }

        if (areas.Count < 2) return new Indifference(tenancies.Candidates.Length);
        var model = SoftmaxRegression.Fit(SparseRows.Of(rows, runs.Width), [.. classes], areas.Count, strength, cancel: cancel);
        return new AreaLogistic(runs, model, [.. tenancies.Candidates.Select(c => areaOf(tenancies.Places[c]) is { } area && areas.TryGetValue(area, out var number) ? number : -1)]);
    }

    /// <inheritdoc/>
    public void Score(Firm firm, Span<double> scores)
    {
        Tenancies.Demand(scores, _areaOfCandidate.Length);
        var areas = _model.LogProbabilities(_runs.Of(firm));
        var unknown = -Math.Log(areas.Length);
        for (var i = 0; i < scores.Length; i++) scores[i] = _areaOfCandidate[i] < 0 ? unknown : areas[_areaOfCandidate[i]];
    }
}
