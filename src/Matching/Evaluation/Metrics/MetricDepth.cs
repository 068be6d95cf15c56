using System.Runtime.CompilerServices;

namespace Matching.Evaluation;

/// <summary>The k of a metric that looks at the first k candidates only.</summary>
internal static class MetricDepth
{
    /// <summary>The depth itself, when it is at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 1.</exception>
    public static int Checked(int k, [CallerArgumentExpression(nameof(k))] string? parameter = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1, parameter);
        return k;
    }
}
