using CsCheck;
using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

/// <summary>Rankings that several tests of the room use.</summary>
internal static class Rankings
{
    /// <summary>The example of the Wikipedia article on DCG: all judged.</summary>
    public static readonly JudgedRanking AllJudged = Of(3, 2, 3, 0, 1, 2);

    /// <summary>Grades 0–4 and unlabelled mixed; positives at ranks 3, 5, 8 and 11.</summary>
    public static readonly JudgedRanking Mixed = Of(null, 0, 4, null, 2, 1, null, 3, 0, null, 2, null);

    /// <summary>Grades, but none that counts as positive.</summary>
    public static readonly JudgedRanking OnlyWeak = Of(0, null, 1, 0, 1);

    public static readonly JudgedRanking Unlabelled = Of(null, null, 0, null);

    public static readonly JudgedRanking Empty = Of();

    public static readonly Gen<int?[]> AnyGrades =
        Gen.Int[-3, JudgedRanking.HighestGrade].Select(g => g < 0 ? (int?)null : g).Array[0, 40];

    public static JudgedRanking Of(params int?[] grades) => new("q", grades);
}
