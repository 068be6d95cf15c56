using System.Globalization;

namespace Matching.Simulation;

/// <summary>Writes the number of a simulated row as its key shows it.</summary>
internal static class RowNumber
{
    /// <summary>The number with as many digits as the last one has: keys are compared by ordinal, and come in the order in which they were drawn.</summary>
    /// <param name="number">The row's number, from 1.</param>
    /// <param name="last">The number of the last row of its kind.</param>
    /// <param name="digits">The fewest digits, so that worlds up to that size share their keys.</param>
    public static string Of(int number, int last, int digits) =>
        number.ToString("D" + Math.Max(digits, last.ToString(CultureInfo.InvariantCulture).Length), CultureInfo.InvariantCulture);
}
