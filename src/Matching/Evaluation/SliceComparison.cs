using Matching.Domain;

namespace Matching.Evaluation;

/// <summary>Compares the methods slice by slice, to see where an overall figure comes from.</summary>
/// <remarks>
/// Many slices are many tests: one in twenty of equals looks different at p = 0.05. The numbers are for looking, the decision is made on the whole.
/// </remarks>
public static class SliceComparison
{
    /// <summary>Below this many queries a slice is named in the note on few queries.</summary>
    public const int FewQueries = MethodComparison.FewQueries;

    /// <summary>ndcg@10, mrr and hit@5: what is reported of each slice.</summary>
    public static IReadOnlyList<IRankingMetric> Metrics { get; } = [new Ndcg(10), new Mrr(), new HitRate(5)];

    /// <summary>The metrics of every method in every slice, each slice with the test of the model against the best of the others there.</summary>
    /// <param name="slices">The slices.</param>
    /// <param name="seed">Seed of intervals and tests.</param>
    /// <exception cref="ArgumentException">The methods of a slice do not agree, see <see cref="MethodComparison.Compare"/>.</exception>
    public static Comparison Compare(IReadOnlyList<QuerySlice> slices, int seed)
    {
        ArgumentNullException.ThrowIfNull(slices);
        var results = slices.SelectMany(s => MethodComparison.Compare(s.Methods, seed, s.Slice.Key, Metrics).Results).ToArray();
        var few = slices.Where(s => s.Methods[0].Rankings.Count < FewQueries).Select(s => s.Slice.Name).ToArray();
        if (few.Length == 0) return new Comparison(results, []);
        return new Comparison(results,
        [
            new Text(
                $"以下分组不足 {FewQueries} 个查询,数字很不确定：{string.Join("、", few.Select(name => name.Zh))}。",
                $"These slices have fewer than {FewQueries} queries, their numbers are uncertain: {string.Join(", ", few.Select(name => name.En))}.").ToString(),
        ]);
    }
}
