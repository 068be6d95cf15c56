namespace Matching.Evaluation;

/// <summary>Normalized discounted cumulative gain of the first k candidates, 0–1.</summary>
/// <remarks>
/// <para>DCG@k = Σ over ranks r = 1…k of (2^grade − 1) / log2(r + 1), divided by the DCG@k of the ideal order of all judged candidates of the
/// query, also those that the ranking leaves out. The gain is domain 6.3, after Burges et al., "Learning to Rank using Gradient Descent"
/// (2005); the discount is Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques" (2002). Gains of grades 0–4: 0, 1, 3,
/// 7, 15.</para>
/// <para>Ties: none, see <see cref="JudgedRanking"/>. Unlabelled: gain 0.</para>
/// <para>Empty: NaN when no judged candidate has a grade above 0. Other tools put 1 (LightGBM, XGBoost) or 0 (scikit-learn) there, which moves
/// the mean by the share of such queries: figures with another rule are not comparable.</para>
/// </remarks>
/// <param name="k">Depth of the cut, at least 1.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 1.</exception>
public sealed class Ndcg(int k) : IRankingMetric
{
    private readonly int _k = MetricDepth.Checked(k);

    /// <inheritdoc/>
    public string Name { get; } = $"ndcg@{k}";

    /// <inheritdoc/>
    public double Evaluate(JudgedRanking ranking)
    {
        var ideal = IdealGain(ranking);
        return ideal == 0 ? double.NaN : Gain(ranking.Grades) / ideal;
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

    private static double Discounted(int grade, int index) => ((1 << grade) - 1) / Math.Log2(index + 2.0);
}
