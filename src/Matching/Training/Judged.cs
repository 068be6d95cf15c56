using Matching.Domain;

namespace Matching.Training;

/// <summary>Whether an outcome may be learned from.</summary>
internal static class Judged
{
    private const int Weak = 1;

    /// <summary>
    /// A relevant grade and an explicit refusal count as soon as they are there; "weak" only when its window of twelve months is over, because young
    /// talks may still become more.
    /// </summary>
    public static bool IsFinal(int grade, DateOnly exposure, DateOnly lastDay) => grade != Weak || Grades.IsMature(exposure, lastDay);
}
