using Matching.Domain;

namespace Matching.Ranking;

/// <summary>Puts a list together: asks the ranker for more and more lines until the rules are kept or the candidates end.</summary>
internal static class ListComposing
{
    private const int HeadTimes = 8;
    private const int LeastHead = 256;

    /// <summary>Ranks and chooses.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="memberAt">What the rules ask about a place.</param>
    /// <param name="lines">How many lines.</param>
    /// <param name="options">The rules.</param>
    /// <param name="progress">Told how many places are done in the first pass, which is nearly always the only one.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>The ranking with the chosen places, which of the two lists each belongs to, and what the list says of its making.</returns>
    public static (TopRanking Ranking, IReadOnlyList<ListPart?> Parts, ListComposition Composition) Rank(
        ICandidates candidates, Func<RankedPlace, ListMember> memberAt, int lines, ListOptions options, IProgress<long>? progress, CancellationToken cancel)
    {
        using var remembered = new RememberedCandidates(candidates);
        for (var head = IsHead(options) ? lines : Math.Max(LeastHead, (long)HeadTimes * lines); ; head *= HeadTimes, progress = null)
        {
            var asked = (int)Math.Min(head, candidates.Count);
            var ranking = TopRanker.Rank(remembered, asked, progress, cancel);
            ListMember[] members = [.. ranking.Places.Select(memberAt)];
            var list = ListComposer.Compose(members, lines, options);
            if (!list.IsSettled && asked < candidates.Count) continue;

            var composed = Pick(ranking, list);
            double? ndcg = options.Diversity is null ? null : Ndcg(composed, Pick(ranking, ListComposer.Compose(members, lines, options with { Diversity = null })));
            var composition = new ListComposition
            {
                Options = options,
                Lines = lines,
                Shortfalls = list.Shortfalls,
                DiversityNdcg = ndcg,
                Notes = ListNotes.Of(options, lines, list.Chosen.Count, ndcg),
            };
            return (composed, [.. list.Chosen.Select(i => members[i].Part)], composition);
        }
    }

    private static bool IsHead(ListOptions options) =>
        options is { OnePerGroup: false, HighPotentialOffBecause: not null, Quotas.Count: 0, Diversity: null, Part: null };

    private static TopRanking Pick(TopRanking ranking, ComposedList list) => ranking with { Places = [.. list.Chosen.Select(i => ranking.Places[i])] };

    // Both lists stand by score, and the plain one has the higher scores: it is the ideal order.
    private static double? Ndcg(TopRanking varied, TopRanking plain) => Gain(plain) is > 0 and var ideal ? Math.Min(1, Gain(varied) / ideal) : null;

    private static double Gain(TopRanking ranking) => Enumerable.Range(0, ranking.Places.Count).Sum(line => (ranking.DisplayScore(line) ?? 0) / Math.Log2(line + 2));
}
