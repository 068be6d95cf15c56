namespace Matching.Training;

/// <summary>Judges candidates by their queries.</summary>
/// <remarks>
/// <para>
/// Those whose scores are log-odds are judged among themselves by how likely they made what came of later queries. With folds by time the difference of two
/// such logarithms is that of a Bayes factor (Dawid, "Statistical theory: the prequential approach", 1984). Of all that are less likely than the likeliest by
/// no more than seven to one, e², the first is taken; evidence of three to twenty to one is positive, of more strong (Kass and Raftery, "Bayes factors", 1995).
/// </para>
/// <para>
/// The others have an order but no odds. Against the one that was taken they are judged by NDCG@10, and it stays unless it is worse by two standard errors
/// of the difference over the queries: where staff have not been yet, a line through the rules goes on sensibly and a tree does not. Without such a one,
/// the first within one standard error of the best is taken.
/// </para>
/// <para>
/// NDCG@10 and one standard error were tried for all of them. On simulated districts with tastes of their own that stayed with the rules for too long: the
/// order of the few candidates of a query tells two models apart much later than what came of each of them.
/// </para>
/// </remarks>
internal static class Judgement
{
    // On simulated districts 1 came nearer to the oracle where tastes differ from the rules, and lost where they do not; with 3 it was the other way round.
    private const double LeastEvidence = 2;

    private const double Clearly = 2;

    /// <summary>Which candidate is taken, and how all of them did.</summary>
    /// <param name="tried">All candidates in their order; the first one is taken when none was tried.</param>
    public static (IRankingTrainer Chosen, IReadOnlyList<CandidateResult> Results) Of(IReadOnlyList<Tried> tried)
    {
        var likeliest = tried.Max(t => t.Likelihood);
        var likely = tried.FirstOrDefault(t => likeliest - t.Likelihood <= LeastEvidence);
        var running = tried.Where(t => t.IsJudged && (t.Likelihood is null || t == likely)).ToArray();
        var best = running.MaxBy(t => t.Mean);
        var results = tried.Select(t => Result(t, best, likeliest)).ToArray();
        if (likely is not null && IsWithin(likely, Clearly)) return (likely.Trainer, results);
        return ((running.FirstOrDefault(t => t != likely && IsWithin(t, 1)) ?? tried[0]).Trainer, results);

        bool IsWithin(Tried one, double errors) => Array.Find(results, r => r.Name == one.Trainer.Name) is { } result && result.Behind <= errors * result.Error;
    }

    // All candidates see the same queries, so only what differs between them counts, not how hard the queries are.
    private static CandidateResult Result(Tried tried, Tried? best, double? likeliest)
    {
        if (!tried.IsJudged || best is null) return new CandidateResult(tried.Trainer.Name, null, null, null, null, null, tried.Fits, tried.Seconds);
        var behind = best.ByQuery.Select(q => q.Value - tried.ByQuery[q.Key]).ToArray();
        var error = behind.Length < 2 ? 0 : Deviation(behind) / Math.Sqrt(behind.Length);
        var deviation = tried.ByFold.Count < 2 ? (double?)null : Deviation(tried.ByFold);
        return new CandidateResult(tried.Trainer.Name, tried.ByFold.Average(), deviation, behind.Average(), error, likeliest - tried.Likelihood, tried.Fits, tried.Seconds);
    }

    private static double Deviation(IReadOnlyList<double> values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (values.Count - 1));
    }
}
