using CsCheck;
using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

/// <summary>What holds for every standard metric, whatever the ranking.</summary>
public class RankingMetricsTest
{
    [Fact]
    public void Standard_names_are_those_of_the_reports() =>
        Assert.Equal(
            ["ndcg@5", "ndcg@10", "ndcg@20", "mrr", "hit@1", "hit@5", "map@10", "recall@20"],
            RankingMetrics.Standard.Select(m => m.Name));

    [Fact]
    public void Lies_between_zero_and_one_or_has_no_value() =>
        Rankings.AnyGrades.Sample(grades =>
            RankingMetrics.Standard.All(m => m.Evaluate(Rankings.Of(grades)) is double.NaN or (>= 0 and <= 1)));

    [Fact]
    public void Has_no_value_exactly_when_there_is_nothing_to_find() =>
        Rankings.AnyGrades.Sample(grades =>
            RankingMetrics.Standard.All(m =>
                double.IsNaN(m.Evaluate(Rankings.Of(grades))) == !grades.Any(g => g >= (m is Ndcg ? 1 : 2))));

    [Fact]
    public void Moving_a_better_candidate_above_its_worse_neighbour_never_lowers() =>
        Gen.Select(Rankings.AnyGrades, Gen.Int[0, 38]).Where((grades, i) => i + 1 < grades.Length && (grades[i] ?? 0) < (grades[i + 1] ?? 0))
            .Sample((grades, i) =>
            {
                var better = grades.ToArray();
                (better[i], better[i + 1]) = (better[i + 1], better[i]);
                // A query without value has none in either order; the comparison with NaN is then false.
                return RankingMetrics.Standard.All(m => !(m.Evaluate(Rankings.Of(better)) < m.Evaluate(Rankings.Of(grades)) - 1e-12));
            });

    [Fact]
    public void Best_order_scores_one_wherever_the_cut_allows() =>
        Rankings.AnyGrades.Where(grades => grades.Any(g => g >= 2) && grades.Count(g => g >= 2) <= 20).Sample(grades =>
        {
            var best = Rankings.Of([.. grades.OrderByDescending(g => g ?? 0)]);
            return RankingMetrics.Standard.All(m => Math.Abs(m.Evaluate(best) - 1) < 1e-12);
        });

    [Fact]
    public void Order_below_the_cut_and_cutting_it_off_change_nothing() =>
        Rankings.AnyGrades.Sample(grades =>
        {
            int?[] head = [.. grades.Take(20)];
            int?[] tail = [.. grades.Skip(20)];
            var whole = Rankings.Of(grades);
            var turned = Rankings.Of([.. head, .. tail.Reverse()]);
            var cut = new JudgedRanking("q", head, [.. tail.OfType<int>()]);
            return RankingMetrics.Standard.Where(m => m is not Mrr).All(m =>
                m.Evaluate(whole).Equals(m.Evaluate(turned)) && m.Evaluate(whole).Equals(m.Evaluate(cut)));
        });
}
