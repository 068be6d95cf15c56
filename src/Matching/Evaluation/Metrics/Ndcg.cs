namespace Matching.Evaluation;

/// <summary>Normalized discounted cumulative gain of the first k candidates, 0–1.</summary>
/// <remarks>
/// <para>DCG@k = Σ over ranks r = 1…k of gain(grade) / log2(r + 1), divided by the DCG@k of the ideal order of all judged candidates of the
/// query, also those that the ranking leaves out. The gain is 2^grade − 1 (domain 6.3), after Burges et al., "Learning to Rank using Gradient
/// Descent" (2005), or the grade itself; the discount is Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques" (2002).</para>
/// <para>Ties: none, see <see cref="JudgedRanking"/>; <see cref="PessimisticRanking"/> breaks those of a table of scores. Unlabelled: gain 0.</para>
/// <para>Empty, no judged candidate with a grade above 0: by default NaN. Other tools put 1 (LightGBM, XGBoost) or 0 (scikit-learn) there, which
/// moves the mean by the share of such queries: figures with another rule are not comparable, so the name says which rule it was.</para>
/// </remarks>
/// <param name="k">Depth of the cut, at least 1.</param>
/// <param name="gain">What a grade is worth.</param>
/// <param name="empty">What a query counts in which nothing can be gained.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 1.</exception>
public sealed class Ndcg(int k, NdcgGain gain = NdcgGain.Exponential, EmptyQuery empty = EmptyQuery.LeftOut) : IRankingMetric
{
    private readonly int _k = MetricDepth.Checked(k);

    /// <summary>The name in reports: <c>ndcg@10</c>, with <c>-linear</c> and <c>-empty1</c> where a rule is not the default.</summary>
    public string Name { get; } = $"ndcg@{k}{(gain == NdcgGain.Linear ? "-linear" : "")}{(empty == EmptyQuery.One ? "-empty1" : "")}";

    /// <inheritdoc/>
    public double Evaluate(JudgedRanking ranking)
    {
        var ideal = IdealGain(ranking);
        if (ideal == 0) return empty == EmptyQuery.One ? 1 : double.NaN;
        return Gain(ranking.Grades) / ideal;
    }

    private double Gain(IReadOnlyList<int?> grades)
    {
        var sum = 0.0;
        for (var index = 0; index < Math.Min(_k, grades.Count); index++)
            if (grades[index] is > 0 and var grade)
                sum += Discounted(grade, index);
        return sum;
    }

    private double IdealGain(JudgedRanking ranking)
    {
        var sum = 0.0;
        var index = 0;
        for (var grade = JudgedRanking.HighestGrade; grade > 0; grade--)
            for (var left = ranking.CountOf(grade); left > 0 && index < _k; left--)
                sum += Discounted(grade, index++);
        return sum;
    }

    private double Discounted(int grade, int index) => (gain == NdcgGain.Linear ? grade : (1 << grade) - 1) / Math.Log2(index + 2.0);
}
