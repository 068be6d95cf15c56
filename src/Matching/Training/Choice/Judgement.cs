namespace Matching.Training;

/// <summary>Judges candidates by their queries.</summary>
internal static class Judgement
{
    /// <summary>The first candidate within one standard error of the best, and how all of them did.</summary>
    /// <param name="tried">All candidates in their order; the first one is taken when none was tried.</param>
    public static (IRankingTrainer Chosen, IReadOnlyList<CandidateResult> Results) Of(IReadOnlyList<Tried> tried)
    {
        var best = tried.Where(t => t.ByFold.Count > 0).MaxBy(t => t.ByQuery.Values.Average());
        var results = tried.Select(t => Result(t, best)).ToArray();
        var chosen = Enumerable.Range(0, tried.Count).FirstOrDefault(i => results[i].Behind <= results[i].Error);
        return (tried[chosen].Trainer, results);
    }

    // All candidates see the same queries, so only what differs between them counts, not how hard the queries are.
    private static CandidateResult Result(Tried tried, Tried? best)
    {
        if (tried.ByFold.Count == 0 || best is null) return new CandidateResult(tried.Trainer.Name, null, null, null, null, tried.Fits, tried.Seconds);
        var behind = best.ByQuery.Select(q => q.Value - tried.ByQuery[q.Key]).ToArray();
        var error = behind.Length < 2 ? 0 : Deviation(behind) / Math.Sqrt(behind.Length);
        return new CandidateResult(
            tried.Trainer.Name, tried.ByFold.Average(), tried.ByFold.Count < 2 ? null : Deviation(tried.ByFold), behind.Average(), error, tried.Fits, tried.Seconds);
    }

    private static double Deviation(IReadOnlyList<double> values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (values.Count - 1));
    }
}
