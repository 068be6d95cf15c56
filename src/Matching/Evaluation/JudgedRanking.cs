namespace Matching.Evaluation;

/// <summary>What one method answered to one query: the grades 0–4 of the candidates, in the order in which they were ranked.</summary>
/// <remarks>
/// <para>The order is total. Whoever ranks breaks equal scores by ordinal id, which knows nothing of the grades, so no metric here sees a
/// tie and none can be flattered by the order in which rows were read.</para>
/// <para>A candidate without a grade is unlabelled: it earns gain 0, and is never taken for a refusal. As some of the unlabelled would have
/// come had they been asked, every metric is a lower bound.</para>
/// <para>Instances do not change and may be shared between threads.</para>
/// </remarks>
public sealed class JudgedRanking
{
    /// <summary>The highest grade: landed (domain 6.3).</summary>
    public const int HighestGrade = 4;

    /// <summary>From this grade on a candidate is a positive for the metrics that know only yes and no: relevant or better (domain 6.3).</summary>
    public const int PositiveGrade = 2;

    private readonly int?[] _grades;
    private readonly int[] _countByGrade = new int[HighestGrade + 1];

    /// <summary>Takes a copy of the grades of one query.</summary>
    /// <param name="queryId">The query; the same for every method that answers it.</param>
    /// <param name="grades">Grade of each candidate, best-ranked first; null = unlabelled. May be empty.</param>
    /// <param name="unrankedGrades">
    /// Grades of judged candidates that the ranking leaves out, such as those below a cut. They count in what could have been found, so that
    /// leaving a positive out is a miss.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="queryId"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A grade is outside 0–4; the message names the query and the grade.</exception>
    public JudgedRanking(string queryId, IReadOnlyList<int?> grades, IReadOnlyList<int>? unrankedGrades = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(queryId);
        ArgumentNullException.ThrowIfNull(grades);
        QueryId = queryId;
        _grades = [.. grades];
        foreach (var grade in _grades)
            if (grade is { } judged)
                Count(judged, nameof(grades));
        foreach (var grade in unrankedGrades ?? [])
            Count(grade, nameof(unrankedGrades));
    }

    /// <summary>The query.</summary>
    public string QueryId { get; }

    /// <summary>Grade of each ranked candidate, best-ranked first; null = unlabelled.</summary>
    public IReadOnlyList<int?> Grades => _grades;

    /// <summary>How many judged candidates of the query, ranked or left out, have exactly this grade.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grade"/> is outside 0–4.</exception>
    public int CountOf(int grade)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(grade);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(grade, HighestGrade);
        return _countByGrade[grade];
    }

    /// <summary>How many judged candidates of the query, ranked or left out, are positive.</summary>
    public int Positives { get; private set; }

    /// <summary>Whether the candidate at this place, counted from 0, is positive.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public bool IsPositive(int index) => _grades[index] >= PositiveGrade;

    private void Count(int grade, string parameter)
    {
        if (grade is < 0 or > HighestGrade)
            throw new ArgumentOutOfRangeException(parameter, grade, $"Query '{QueryId}' has grade {grade}; grades are 0 to {HighestGrade}, and null when unlabelled.");
        _countByGrade[grade]++;
        if (grade >= PositiveGrade) Positives++;
    }
}
